package org.summitatlas.ui.intersections;

/**
 * Where the pieces of the chart lie, in pixels: bars above, a row of dots for each document below.
 *
 * @param top    from the top to the foot of the bars
 * @param row    height of a row of dots
 * @param rows   number of documents
 */
record Grid(double top, double row, int rows) {

    /** Width of a column, with one bar and its dots. */
    static final double COLUMN = 26;
    /** Kept free above the tallest bar for its number. */
    static final double NUMBER = 20;

    private static final double MOST_TOP = 230;
    private static final double LEAST_TOP = 72;
    private static final double MOST_ROW = 24;
    private static final double LEAST_ROW = 17;
    private static final double BELOW_BARS = 6;

    /** Divides a height between bars and dots; where it is too small for both, the grid is higher. */
    static Grid within(double height, int rows) {
        double row = Math.clamp(Math.floor((height - LEAST_TOP - BELOW_BARS) / Math.max(1, rows)), LEAST_ROW, MOST_ROW);
        return new Grid(Math.clamp(Math.floor(height - row * rows - BELOW_BARS), LEAST_TOP, MOST_TOP), row, rows);
    }

    double height() {
        return rowTop(rows);
    }

    double rowTop(int index) {
        return top + BELOW_BARS + row * index;
    }

    double rowMiddle(int index) {
        return rowTop(index) + row / 2;
    }

    /** The height of a bar, such that the tallest leaves room for its number; never too low to be seen. */
    double barHeight(int size, int tallest) {
        return Math.max(2, Math.round((top - NUMBER) * size / tallest));
    }
}
