package org.summitatlas.query.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The rows of one lane: each mark with its name has a place where it covers no other; marks that find none in the rows
 * allowed are gathered with their neighbours in time.
 *
 * @param places from left to right
 * @param rows   how many rows are used
 */
public record TimelineRows(List<Place> places, int rows) {

    /**
     * What a mark takes of the lane, in pixels.
     *
     * @param from  left end of the mark
     * @param to    right end of the mark
     * @param right right end of its name, or of the mark where that is farther
     */
    public record Extent(double from, double to, double right) {
    }

    /**
     * A place for one mark, or for several that are gathered.
     *
     * @param first index of the first mark
     * @param count how many marks, one after the other
     * @param row   from the top
     */
    public record Place(int first, int count, int row, Extent extent) {

        public boolean isGathered() {
            return count > 1;
        }

        public IntStream members() {
            return IntStream.range(first, first + count);
        }

        private Place in(int newRow) {
            return new Place(first, count, newRow, extent);
        }

        private Place with(Place next, double badge) {
            double from = Math.min(extent.from, next.extent.from);
            double to = Math.max(Math.max(extent.to, next.extent.to), from + badge);
            return new Place(first, count + next.count, 0, new Extent(from, to, to));
        }
    }

    public TimelineRows {
        places = List.copyOf(places);
    }

    /**
     * Packs marks into rows.
     *
     * @param extents in order of their left ends
     * @param limit   the most rows allowed, at least 1
     * @param gap     the least distance between one and the next in a row
     * @param badge   the least width of a sign for several
     */
    public static TimelineRows pack(List<Extent> extents, int limit, double gap, double badge) {
        List<Place> groups = new ArrayList<>(IntStream.range(0, extents.size())
                .mapToObj(index -> new Place(index, 1, 0, extents.get(index))).toList());
        while (true) {
            double[] ends = new double[limit];
            Arrays.fill(ends, Double.NEGATIVE_INFINITY);
            int placed = place(groups, ends, gap);
            if (placed == groups.size()) {
                return new TimelineRows(groups, (int) Arrays.stream(ends).filter(Double::isFinite).count());
            }
            gather(groups, placed, gap, badge);
        }
    }

    /** How many rows it takes to gather none. */
    public static int needed(List<Extent> extents, double gap) {
        return pack(extents, Math.max(1, extents.size()), gap, 0).rows();
    }

    /**
     * Gives each its row, the topmost that is free. Stops at the first that finds none and tells which it is.
     *
     * @param ends right end of what stands in each row
     */
    private static int place(List<Place> groups, double[] ends, double gap) {
        for (int index = 0; index < groups.size(); index++) {
            Extent extent = groups.get(index).extent();
            int row = 0;
            while (row < ends.length && ends[row] + gap > extent.from()) {
                row++;
            }
            if (row == ends.length) {
                return index;
            }
            ends[row] = extent.right();
            groups.set(index, groups.get(index).in(row));
        }
        return groups.size();
    }

    /** Puts together the two nearest among the one without a place and those that are in its way. */
    private static void gather(List<Place> groups, int without, double gap, double badge) {
        double from = groups.get(without).extent().from();
        int first = IntStream.range(0, without)
                .filter(index -> groups.get(index).extent().right() + gap > from).findFirst().orElse(without - 1);
        int left = IntStream.range(first, without).boxed()
                .min(Comparator.comparingDouble((Integer index) -> distance(groups, index))
                        .thenComparingInt(index -> groups.get(index).count() + groups.get(index + 1).count()))
                .orElseThrow();
        groups.set(left, groups.get(left).with(groups.remove(left + 1), badge));
    }

    private static double distance(List<Place> groups, int left) {
        return groups.get(left + 1).extent().from() - groups.get(left).extent().from();
    }
}
