package org.summitatlas.geo;

import java.util.Arrays;

/**
 * Makes room for equal square boxes that all want to lie on their anchors. Crowded ones push each other apart, then
 * each takes the nearest free place, then pairs change places for as long as that shortens their leader lines: of two
 * lines that cross, it always does. The same anchors always give the same places.
 */
final class Declutter {

    private static final int PUSHES = 40;
    private static final int REFINEMENTS = 3;
    private static final double STEP = 3;

    private final double side;
    private final Point[] anchors;
    private final Point[] places;

    private Declutter(Point[] anchors, double side) {
        this.side = side;
        this.anchors = anchors;
        this.places = anchors.clone();
    }

    /**
     * @param anchors where the boxes' middles should be
     * @param side of a box, in the units of the anchors
     * @return where the middles are, in the same order; no two boxes overlap
     */
    static Point[] places(Point[] anchors, double side) {
        Declutter boxes = new Declutter(anchors, side);
        for (int i = 0; i < PUSHES; i++) {
            boxes.push();
        }
        boxes.settle();
        for (int i = 0; i < REFINEMENTS; i++) {
            boxes.untangle();
            boxes.tighten();
        }
        boxes.untangle();
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

    private void settle() {
        Point[] wishes = places.clone();
        Arrays.fill(places, null);
        for (int i = 0; i < wishes.length; i++) {
            places[i] = freePlace(i, wishes[i], Double.MAX_VALUE);
        }
    }

    private void tighten() {
        for (int i = 0; i < places.length; i++) {
            Point better = freePlace(i, anchors[i], places[i].distance(anchors[i]));
            places[i] = better == null ? places[i] : better;
        }
    }

    private void untangle() {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int i = 0; i < places.length; i++) {
                for (int j = i + 1; j < places.length; j++) {
                    double now = anchors[i].distance(places[i]) + anchors[j].distance(places[j]);
                    double swapped = anchors[i].distance(places[j]) + anchors[j].distance(places[i]);
                    // The margin keeps rounding errors from swapping a pair for ever.
                    if (swapped < now - 1e-6) {
                        Point place = places[i];
                        places[i] = places[j];
                        places[j] = place;
                        changed = true;
                    }
                }
            }
        }
    }

    /** Looks in widening circles; null when there is nothing free nearer than {@code limit}. */
    private Point freePlace(int box, Point wish, double limit) {
        for (int ring = 0; ring * STEP < limit; ring++) {
            int count = Math.max(1, 6 * ring);
            for (int i = 0; i < count; i++) {
                double angle = 2 * Math.PI * i / count;
                Point place = new Point(wish.x() + ring * STEP * Math.cos(angle),
                        wish.y() + ring * STEP * Math.sin(angle));
                if (isFree(box, place)) {
                    return place;
                }
            }
        }
        return null;
    }

    /** Touching boxes do not overlap; a rounding error of that is forgiven. */
    private boolean isFree(int box, Point place) {
        for (int i = 0; i < places.length; i++) {
            Point other = places[i];
            if (i != box && other != null && Math.abs(place.x() - other.x()) < side - 1e-6
                    && Math.abs(place.y() - other.y()) < side - 1e-6) {
                return false;
            }
        }
        return true;
    }
}
