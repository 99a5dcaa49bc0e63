package org.summitatlas.geo;

/** An arrow key on the map: up is north. */
public enum Direction {
    LEFT(-1, 0), RIGHT(1, 0), UP(0, 1), DOWN(0, -1);

    private final int x;
    private final int y;

    Direction(int x, int y) {
        this.x = x;
        this.y = y;
    }

    /** How far one must go this way to come level with {@code to}; negative if it lies behind. */
    double along(Point from, Point to) {
        return (to.x() - from.x()) * x + (to.y() - from.y()) * y;
    }
}
