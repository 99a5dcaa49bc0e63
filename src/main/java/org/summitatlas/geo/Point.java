package org.summitatlas.geo;

/**
 * A pair of numbers in whatever plane the caller speaks of: the map plane (sphere radius 1, y to the north), the
 * screen (pixels, y down) or, for {@link Projection}, an angle pair in radians.
 *
 * @param x towards the right or the east
 * @param y as the plane in question has it
 */
public record Point(double x, double y) {

    /** The point that lies so far away along the two axes. */
    public Point shifted(double dx, double dy) {
        return new Point(x + dx, y + dy);
    }

    /** The straight distance to another point of the same plane. */
    public double distance(Point other) {
        double dx = x - other.x;
        double dy = y - other.y;
        return Math.sqrt(dx * dx + dy * dy);
    }
}
