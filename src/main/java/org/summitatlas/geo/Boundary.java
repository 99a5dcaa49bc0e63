package org.summitatlas.geo;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Where several shapes together end: their lines, without the borders that any two of them share. */
public final class Boundary {

    /** From one point to the next. Two neighbours have it in opposite directions, with equal numbers. */
    private record Edge(double x1, double y1, double x2, double y2) {

        Edge reversed() {
            return new Edge(x2, y2, x1, y1);
        }
    }

    private final List<Outline> outlines;
    private final Set<Edge> edges = new HashSet<>();

    /** @param outlines of shapes that do not overlap, at one level of detail */
    public Boundary(Collection<Outline> outlines) {
        this.outlines = List.copyOf(outlines);
        this.outlines.forEach(outline -> outline.rings().forEach(ring -> {
            for (int i = 0; i < ring.length; i += 2) {
                edges.add(edge(ring, i));
            }
        }));
    }

    /** Draws what comes near a part of the plane. Lines that end where a shared border begins are left open. */
    public void draw(Bounds part, LineSink sink) {
        outlines.forEach(outline -> outline.ringsNear(part).forEach(ring -> draw(ring, sink)));
    }

    private void draw(double[] ring, LineSink sink) {
        boolean drawing = false;
        for (int i = 0; i < ring.length; i += 2) {
            Edge edge = edge(ring, i);
            boolean outer = !edges.contains(edge.reversed());
            if (outer && !drawing) {
                sink.moveTo(edge.x1, edge.y1);
            }
            if (outer) {
                sink.lineTo(edge.x2, edge.y2);
            }
            drawing = outer;
        }
    }

    private static Edge edge(double[] ring, int from) {
        int to = (from + 2) % ring.length;
        return new Edge(ring[from], ring[from + 1], ring[to], ring[to + 1]);
    }
}
