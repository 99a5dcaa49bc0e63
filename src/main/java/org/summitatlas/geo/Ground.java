package org.summitatlas.geo;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Where some shapes have land, on a grid: coarse, but quick to ask. A cell is land when its middle is. */
final class Ground {

    /** Cells per plane unit: two pixels each on a small map of the whole world. */
    private static final double FINENESS = 80;
    private static final int LEVEL = 0;

    private final Bounds bounds;
    private final int columns;
    private final BitSet land = new BitSet();

    Ground(Collection<Shape> shapes) {
        bounds = shapes.stream().map(shape -> shape.outline(LEVEL).bounds()).reduce(Bounds::union)
                .orElse(new Bounds(0, 0, 0, 0));
        columns = column(bounds.maxX()) + 1;
        shapes.forEach(shape -> fill(shape.outline(LEVEL)));
    }

    /** Whether a point of the plane is on the land of one of the shapes. */
    boolean isLand(Point plane) {
        return bounds.contains(plane.x(), plane.y()) && land.get(row(plane.y()) * columns + column(plane.x()));
    }

    private int column(double x) {
        return (int) ((x - bounds.minX()) * FINENESS);
    }

    private int row(double y) {
        return (int) ((y - bounds.minY()) * FINENESS);
    }

    /** Row by row, from where a line of the outline is crossed to where the next one is. */
    private void fill(Outline outline) {
        int first = row(outline.bounds().minY());
        List<List<Double>> crossed = Stream.<List<Double>>generate(ArrayList::new)
                .limit(row(outline.bounds().maxY()) - first + 2L).toList();
        for (double[] ring : outline.rings()) {
            for (int i = 0; i < ring.length; i += 2) {
                int before = (i + ring.length - 2) % ring.length;
                cross(ring[before], ring[before + 1], ring[i], ring[i + 1], first, crossed);
            }
        }
        for (int i = 0; i < crossed.size(); i++) {
            int start = (first + i) * columns;
            double[] sorted = crossed.get(i).stream().mapToDouble(x -> x).sorted().toArray();
            for (int k = 0; k + 1 < sorted.length; k += 2) {
                land.set(start + upTo(sorted[k] - bounds.minX()), start + upTo(sorted[k + 1] - bounds.minX()));
            }
        }
    }

    /** Notes where the middles of rows are crossed by a line from one point to another. */
    private void cross(double x0, double y0, double x1, double y1, int first, List<List<Double>> crossed) {
        int from = upTo(Math.min(y0, y1) - bounds.minY());
        int to = upTo(Math.max(y0, y1) - bounds.minY());
        for (int row = from; row < to; row++) {
            double y = bounds.minY() + (row + 0.5) / FINENESS;
            crossed.get(row - first).add(x0 + (y - y0) / (y1 - y0) * (x1 - x0));
        }
    }

    /** How many columns or rows have their middle nearer to the edge. */
    private static int upTo(double distance) {
        return (int) Math.ceil(distance * FINENESS - 0.5);
    }
}
