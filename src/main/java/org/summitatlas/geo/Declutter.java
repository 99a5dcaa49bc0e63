package org.summitatlas.geo;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Makes room for equal square boxes that all want to lie on their anchors. Crowded ones push each other apart, then
 * each takes the nearest free place within reach of its anchor, or none if there is none, then pairs change places for as
 * long as that shortens their leader lines: of two lines that cross, it always does. The same anchors always give the
 * same places.
 */
final class Declutter {

    private static final int PUSHES = 40;
    private static final int REFINEMENTS = 2;
    private static final double STEP = 4;
    /** How far a box stays away from a point that is kept free. */
    private static final double MARGIN = 3;

    private final double side;
    private final double reach;
    private final Point[] anchors;
    private final Point[] kept;
    private final Point[] places;

    private Declutter(Point[] anchors, Point[] kept, double side, double reach) {
        this.side = side;
        this.reach = reach;
        this.anchors = anchors;
        this.kept = kept;
        this.places = anchors.clone();
    }

    /**
     * @param anchors where the boxes' middles should be
     * @param kept    points that no box may cover
     * @param side    of a box, in the units of the anchors
     * @param reach   how far a box may lie from its anchor, in the same units
     * @return where the middles are, in the same order, {@code null} where there is no room; no two boxes overlap
     */
    static Point[] places(Point[] anchors, Point[] kept, double side, double reach) {
        Declutter boxes = new Declutter(anchors, kept, side, reach);
        for (int i = 0; i < PUSHES; i++) {
            boxes.push();
        }
        boxes.settle();
        for (int i = 0; i < REFINEMENTS; i++) {
            boxes.untangle();
            boxes.tighten();
        }
        boxes.untangle();
        boxes.leaveOutTheFar();
        return boxes.places;
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
                .forEach(i -> places[i] = freePlace(i, wishes[i], Double.MAX_VALUE));
    }

    private void tighten() {
        for (int i = 0; i < places.length; i++) {
            double limit = places[i] == null ? Double.MAX_VALUE : places[i].distance(anchors[i]);
            Point better = freePlace(i, anchors[i], limit);
            places[i] = better == null ? places[i] : better;
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

    /** Changing places may have taken one of a pair out of reach. */
    private void leaveOutTheFar() {
        for (int i = 0; i < places.length; i++) {
            if (places[i] != null && places[i].distance(anchors[i]) > reach) {
                places[i] = null;
            }
        }
    }

    private boolean isShorterSwapped(int i, int j) {
        double now = anchors[i].distance(places[i]) + anchors[j].distance(places[j]);
        double swapped = anchors[i].distance(places[j]) + anchors[j].distance(places[i]);
        // The margin keeps rounding errors from swapping a pair for ever.
        return swapped < now - 1e-6;
    }

    /** Looks in widening circles around a wish; {@code null} where nothing within reach is free nearer than the limit. */
    private Point freePlace(int box, Point wish, double limit) {
        double most = Math.min(limit, reach + wish.distance(anchors[box]));
        for (int ring = 0; ring * STEP < most; ring++) {
            int count = Math.max(1, 6 * ring);
            for (int i = 0; i < count; i++) {
                double angle = 2 * Math.PI * i / count;
                Point place = new Point(wish.x() + ring * STEP * Math.cos(angle),
                        wish.y() + ring * STEP * Math.sin(angle));
                if (place.distance(anchors[box]) <= reach && isFree(box, place)) {
                    return place;
                }
            }
        }
        return null;
    }

    private boolean isFree(int box, Point place) {
        for (Point point : kept) {
            if (isWithin(place, point, side / 2 + MARGIN)) {
                return false;
            }
        }
        for (int i = 0; i < places.length; i++) {
            // Touching boxes do not overlap; a rounding error of that is forgiven.
            if (i != box && places[i] != null && isWithin(place, places[i], side - 1e-6)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWithin(Point one, Point other, double distance) {
        return Math.abs(one.x() - other.x()) < distance && Math.abs(one.y() - other.y()) < distance;
    }
}
