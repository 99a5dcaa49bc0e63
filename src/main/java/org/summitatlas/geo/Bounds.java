package org.summitatlas.geo;

/**
 * An upright rectangle in the map plane.
 *
 * @param minX western edge
 * @param minY southern edge
 * @param maxX eastern edge, not less than {@code minX}
 * @param maxY northern edge, not less than {@code minY}
 * @throws IllegalArgumentException when the edges are in the wrong order or not numbers
 */
public record Bounds(double minX, double minY, double maxX, double maxY) {

    public Bounds {
        if (!(minX <= maxX && minY <= maxY)) {
            throw new IllegalArgumentException("No rectangle: " + minX + ", " + minY + ", " + maxX + ", " + maxY);
        }
    }

    /** From west to east, in plane units. */
    public double width() {
        return maxX - minX;
    }

    /** From south to north, in plane units. */
    public double height() {
        return maxY - minY;
    }

    /** Whether a point lies inside or on the edge. */
    public boolean contains(double x, double y) {
        return x >= minX && x <= maxX && y >= minY && y <= maxY;
    }

    /** Which edges a point lies beyond, a bit for each; 0 when it lies inside. */
    int passed(double x, double y) {
        return (x < minX ? 1 : 0) | (x > maxX ? 2 : 0) | (y < minY ? 4 : 0) | (y > maxY ? 8 : 0);
    }

    /** Whether the two share a point. */
    public boolean intersects(Bounds other) {
        return other.maxX >= minX && other.minX <= maxX && other.maxY >= minY && other.minY <= maxY;
    }

    /** The smallest rectangle around both. */
    public Bounds union(Bounds other) {
        return new Bounds(Math.min(minX, other.minX), Math.min(minY, other.minY),
                Math.max(maxX, other.maxX), Math.max(maxY, other.maxY));
    }
}
