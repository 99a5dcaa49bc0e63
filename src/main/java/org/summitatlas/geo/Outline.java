package org.summitatlas.geo;

import java.util.Arrays;
import java.util.List;

/**
 * What one shape looks like at one level of detail: closed rings in the map plane. A point is inside when an odd
 * number of rings is around it, so islands and holes need no distinction. Immutable and safe to share between threads.
 */
public final class Outline {

    /** Of each ring: x, y, x, y, …, without repeating the first point at the end. */
    private final List<double[]> rings;
    private final Bounds[] ringBounds;
    private final Bounds bounds;

    /**
     * @param rings x and y in turn, three points or more each; the arrays are not copied and must not change
     * @throws IllegalArgumentException when there is no ring, or one has less than three points
     */
    Outline(List<double[]> rings) {
        this.rings = List.copyOf(rings);
        this.ringBounds = rings.stream().map(Outline::boundsOf).toArray(Bounds[]::new);
        this.bounds = Arrays.stream(ringBounds).reduce(Bounds::union)
                .orElseThrow(() -> new IllegalArgumentException("An outline needs a ring"));
    }

    /** The rectangle around all rings. It lies about where a country is: use {@link Shape#label} to centre on one. */
    public Bounds bounds() {
        return bounds;
    }

    /** How many points all rings have together: what drawing costs. */
    public int vertexCount() {
        return rings.stream().mapToInt(ring -> ring.length / 2).sum();
    }

    /** Draws every ring. */
    public void draw(LineSink sink) {
        draw(bounds, sink);
    }

    /** Draws the rings that come near a part of the plane: the cheap way when zoomed in. Rings are never cut. */
    public void draw(Bounds part, LineSink sink) {
        for (int i = 0; i < ringBounds.length; i++) {
            if (ringBounds[i].intersects(part)) {
                drawRing(rings.get(i), sink);
            }
        }
    }

    /** Whether a point of the plane lies inside. */
    public boolean contains(double x, double y) {
        if (!bounds.contains(x, y)) {
            return false;
        }
        boolean inside = false;
        for (int i = 0; i < ringBounds.length; i++) {
            inside ^= ringBounds[i].contains(x, y) && crossings(rings.get(i), x, y);
        }
        return inside;
    }

    private static void drawRing(double[] ring, LineSink sink) {
        sink.moveTo(ring[0], ring[1]);
        for (int i = 2; i < ring.length; i += 2) {
            sink.lineTo(ring[i], ring[i + 1]);
        }
        sink.closePath();
    }

    /** Whether a ray from the point to the east crosses the ring an odd number of times. */
    private static boolean crossings(double[] ring, double x, double y) {
        boolean odd = false;
        double x1 = ring[ring.length - 2];
        double y1 = ring[ring.length - 1];
        for (int i = 0; i < ring.length; i += 2) {
            double x2 = ring[i];
            double y2 = ring[i + 1];
            if (y1 > y != y2 > y && x < x1 + (y - y1) / (y2 - y1) * (x2 - x1)) {
                odd = !odd;
            }
            x1 = x2;
            y1 = y2;
        }
        return odd;
    }

    private static Bounds boundsOf(double[] ring) {
        if (ring.length < 6) {
            throw new IllegalArgumentException("A ring needs three points, not " + ring.length / 2);
        }
        double minX = ring[0];
        double maxX = ring[0];
        double minY = ring[1];
        double maxY = ring[1];
        for (int i = 2; i < ring.length; i += 2) {
            minX = Math.min(minX, ring[i]);
            maxX = Math.max(maxX, ring[i]);
            minY = Math.min(minY, ring[i + 1]);
            maxY = Math.max(maxY, ring[i + 1]);
        }
        return new Bounds(minX, minY, maxX, maxY);
    }
}
