package org.summitatlas.geo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Makes room for equal square boxes that all want to lie on their anchors. Crowded ones push each other apart, then
 * each takes the cheapest free place within reach of its anchor, or none if there is none, then pairs change places for
 * as long as that shortens their leader lines: of two lines that cross, it always does. The same anchors always give
 * the same places.
 */
final class Declutter {

    private static final int PUSHES = 40;
    private static final int REFINEMENTS = 3;
    private static final double STEP = 4;
    /** How far a box stays away from a point that is kept free. */
    private static final double MARGIN = 3;
    /** What a leader line costs, however short: a box on its anchor needs none. */
    private static final double LEADER = 6;

    /** Somewhere a box may lie. */
    private record Spot(Point at, double cost) {
    }

    private final double side;
    private final Point[] anchors;
    private final List<List<Spot>> spots;
    private final Point[] places;

    private Declutter(Point[] anchors, List<List<Spot>> spots, double side) {
        this.side = side;
        this.anchors = anchors;
        this.spots = spots;
        this.places = anchors.clone();
    }

    /**
     * @param anchors where the boxes' middles should be
     * @param kept    points that no box may cover
     * @param cost    what a place costs beside its way from the anchor, in the units of the anchors
     * @param side    of a box, in the same units
     * @param reach   how far from its anchor a box looks for a place, in the same units; changing places with another
     *                may lead a little further
     * @return where the middles are, in the same order, {@code null} where there is no room; no two boxes overlap
     */
    static Point[] places(Point[] anchors, Point[] kept, ToDoubleFunction<Point> cost, double side, double reach) {
        List<List<Spot>> spots = Arrays.stream(anchors).map(anchor -> spots(anchor, kept, cost, side, reach)).toList();
        Declutter boxes = new Declutter(anchors, spots, side);
        for (int i = 0; i < PUSHES; i++) {
            boxes.push();
        }
        boxes.settle();
        for (int i = 0; i < REFINEMENTS; i++) {
            boxes.makeRoom();
            boxes.untangle();
            boxes.tighten();
        }
        boxes.untangle();
        return boxes.places;
    }

    /** The places in widening circles around an anchor that cover no point kept free. */
    private static List<Spot> spots(Point anchor, Point[] kept, ToDoubleFunction<Point> cost, double side,
            double reach) {
        double away = side / 2 + MARGIN;
        List<Point> near = Arrays.stream(kept).filter(point -> isWithin(anchor, point, reach + away)).toList();
        List<Spot> spots = new ArrayList<>();
        for (int ring = 0; ring * STEP <= reach; ring++) {
            int count = Math.max(1, 6 * ring);
            for (int i = 0; i < count; i++) {
                double angle = 2 * Math.PI * i / count;
                Point at = anchor.shifted(ring * STEP * Math.cos(angle), ring * STEP * Math.sin(angle));
                if (isFree(at, near, away)) {
                    spots.add(new Spot(at, cost.applyAsDouble(at) + (ring == 0 ? 0 : LEADER)));
                }
            }
        }
        return List.copyOf(spots);
    }

    private static boolean isFree(Point at, List<Point> kept, double away) {
        for (Point point : kept) {
            if (isWithin(at, point, away)) {
                return false;
            }
        }
        return true;
    }

    /** Moves every two overlapping boxes apart by the shorter way, half each. */
    private void push() {
        for (int i = 0; i < places.length; i++) {
            for (int j = i + 1; j < places.length; j++) {
                Point a = places[i];
                Point b = places[j];
                double x = side - Math.abs(a.x() - b.x());
                double y = side - Math.abs(a.y() - b.y());
                if (x > 0 && y > 0) {
                    double moveX = x < y ? Math.copySign(x / 2, a.x() - b.x()) : 0;
                    double moveY = x < y ? 0 : Math.copySign(y / 2, a.y() - b.y());
                    places[i] = new Point(a.x() + moveX, a.y() + moveY);
                    places[j] = new Point(b.x() - moveX, b.y() - moveY);
                }
            }
        }
    }

    /** Those that were pushed the least choose first. */
    private void settle() {
        Point[] wishes = places.clone();
        Arrays.fill(places, null);
        IntStream.range(0, wishes.length).boxed()
                .sorted(Comparator.comparingDouble(i -> wishes[i].distance(anchors[i])))
                .forEach(i -> places[i] = cheapest(i, wishes[i]));
    }

    private void tighten() {
        for (int i = 0; i < places.length; i++) {
            Point found = cheapest(i, anchors[i]);
            places[i] = found == null ? places[i] : found;
        }
    }

    /** Finds places for those left without, where only one other is in the way that can move on. */
    private void makeRoom() {
        for (int i = 0; i < places.length; i++) {
            if (places[i] == null) {
                makeRoom(i);
            }
        }
    }

    private void makeRoom(int box) {
        for (Spot spot : spots.get(box)) {
            int other = overlapped(box, spot.at, 0);
            if (other < places.length && overlapped(box, spot.at, other + 1) == places.length) {
                Point before = places[other];
                places[box] = spot.at;
                places[other] = cheapest(other, before);
                if (places[other] != null) {
                    return;
                }
                places[other] = before;
                places[box] = null;
            }
        }
    }

    private void untangle() {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int i = 0; i < places.length; i++) {
                for (int j = i + 1; j < places.length; j++) {
                    if (places[i] != null && places[j] != null && isShorterSwapped(i, j)) {
                        Point place = places[i];
                        places[i] = places[j];
                        places[j] = place;
                        changed = true;
                    }
                }
            }
        }
    }

    private boolean isShorterSwapped(int i, int j) {
        double now = anchors[i].distance(places[i]) + anchors[j].distance(places[j]);
        double swapped = anchors[i].distance(places[j]) + anchors[j].distance(places[i]);
        // The margin keeps rounding errors from swapping a pair for ever.
        return swapped < now - 1e-6;
    }

    /** The free place that costs the least with the way to it from a wish; {@code null} where none is free. */
    private Point cheapest(int box, Point wish) {
        Point best = null;
        double least = Double.MAX_VALUE;
        for (Spot spot : spots.get(box)) {
            double cost = spot.cost + spot.at.distance(wish);
            if (cost < least && overlapped(box, spot.at, 0) == places.length) {
                best = spot.at;
                least = cost;
            }
        }
        return best;
    }

    /**
     * The next of the boxes from a number on that one would overlap at a place, or how many there are if none does.
     * Touching ones do not, and a rounding error of that is forgiven.
     */
    private int overlapped(int box, Point place, int from) {
        for (int i = from; i < places.length; i++) {
            if (i != box && places[i] != null && isWithin(place, places[i], side - 1e-6)) {
                return i;
            }
        }
        return places.length;
    }

    private static boolean isWithin(Point one, Point other, double distance) {
        return Math.abs(one.x() - other.x()) < distance && Math.abs(one.y() - other.y()) < distance;
    }
}
