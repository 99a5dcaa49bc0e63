package org.summitatlas.geo;

import java.util.List;
import java.util.stream.IntStream;

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
        if (rings.isEmpty()) {
            throw new IllegalArgumentException("An outline needs a ring");
        }
        this.ringBounds = new Bounds[rings.size()];
        Bounds all = boundsOf(rings.getFirst());
        for (int i = 0; i < ringBounds.length; i++) {
            ringBounds[i] = boundsOf(rings.get(i));
            all = all.union(ringBounds[i]);
        }
        this.bounds = all;
    }

    /** The rectangle around all rings. It lies about where a country is: use {@link Shape#label} to centre on one. */
    public Bounds bounds() {
        return bounds;
    }

    /** Draws every ring. */
    public void draw(LineSink sink) {
        draw(bounds, sink);
    }

    /**
     * Draws what can be seen in a part of the plane: the cheap way when zoomed in. Rings that come nowhere near it are
     * left out; of the others, the way outside is cut short. Inside, lines and what they enclose are the same.
     */
    public void draw(Bounds part, LineSink sink) {
        for (int i = 0; i < ringBounds.length; i++) {
            if (ringBounds[i].intersects(part)) {
                drawRing(rings.get(i), part, sink);
            }
        }
    }

    List<double[]> rings() {
        return rings;
    }

    List<double[]> ringsNear(Bounds part) {
        return IntStream.range(0, ringBounds.length).filter(i -> ringBounds[i].intersects(part))
                .mapToObj(rings::get).toList();
    }

    /** Whether a point of the plane is inside. */
    public boolean contains(double x, double y) {
        boolean inside = false;
        if (bounds.contains(x, y)) {
            for (int i = 0; i < ringBounds.length; i++) {
                inside ^= ringBounds[i].contains(x, y) && surrounds(rings.get(i), x, y);
            }
        }
        return inside;
    }

    /** Whether a line from a point to the east crosses a ring an odd number of times. */
    private static boolean surrounds(double[] ring, double x, double y) {
        boolean inside = false;
        double beforeX = ring[ring.length - 2];
        double beforeY = ring[ring.length - 1];
        for (int i = 0; i < ring.length; i += 2) {
            double hereX = ring[i];
            double hereY = ring[i + 1];
            if (hereY > y != beforeY > y && x < beforeX + (y - beforeY) / (hereY - beforeY) * (hereX - beforeX)) {
                inside = !inside;
            }
            beforeX = hereX;
            beforeY = hereY;
        }
        return inside;
    }

    /** A point between two others beyond the same edge of the part is left out: the straight line stays outside too. */
    private static void drawRing(double[] ring, Bounds part, LineSink sink) {
        sink.moveTo(ring[0], ring[1]);
        int beyond = part.passed(ring[0], ring[1]);
        int here = part.passed(ring[2], ring[3]);
        for (int i = 2; i < ring.length; i += 2) {
            int next = i + 2 < ring.length ? part.passed(ring[i + 2], ring[i + 3]) : 0;
            // Only edges common to the whole run count, or its ends could lie on two sides of a corner.
            beyond &= here;
            if ((beyond & next) == 0) {
                sink.lineTo(ring[i], ring[i + 1]);
                beyond = here;
            }
            here = next;
        }
        sink.closePath();
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
