package org.summitatlas.geo;

import java.util.Arrays;

/**
 * How much of each pixel a shape covers. Each edge notes in the pixels it crosses by how much the area to its right
 * grows or shrinks; summing up a row from left to right then gives the cover of every pixel exactly. That is how font
 * rasterizers do it: no sorting, and the time depends on the length of the edges and not on their number.
 */
final class Coverage {

    /** Covers below and above these are nothing and everything: sums of small numbers are not exact. */
    private static final float NOTHING = 1 / 512f;
    private static final float EVERYTHING = 1 - NOTHING;

    private final int[] pixels;
    private final int width;
    /** The part of the picture that is drawn in. */
    private int left;
    private int right;
    private int top;
    private int bottom;
    /** The part of that around the shape at hand. What is noted covers no more, so that it stays in fast memory. */
    private int x0;
    private int y0;
    private int columns;
    private int rows;
    private int stride;
    private int words;
    private float[] changes = new float[0];
    /** A bit for each pixel that has a change: rows are long and mostly without. */
    private long[] marks = new long[0];

    Coverage(int[] pixels, int width) {
        this.pixels = pixels;
        this.width = width;
    }

    void within(int newLeft, int newTop, int newRight, int newBottom) {
        left = newLeft;
        top = newTop;
        right = newRight;
        bottom = newBottom;
    }

    void clear(int argb) {
        for (int row = top; row < bottom; row++) {
            Arrays.fill(pixels, row * width + left, row * width + right, argb);
        }
    }

    /**
     * Makes room for the edges of a shape that lies between these, in pixels.
     *
     * @return whether any of it can be seen
     */
    boolean begin(float minX, float minY, float maxX, float maxY) {
        x0 = Math.max(left, (int) Math.floor(minX));
        y0 = Math.max(top, (int) Math.floor(minY));
        columns = Math.min(right, (int) Math.ceil(maxX)) - x0;
        rows = Math.min(bottom, (int) Math.ceil(maxY)) - y0;
        if (columns <= 0 || rows <= 0) {
            return false;
        }
        stride = columns + 2;
        words = (stride >> 6) + 1;
        if (stride * rows > changes.length) {
            changes = new float[stride * rows];
        }
        if (words * rows > marks.length) {
            marks = new long[words * rows];
        }
        return true;
    }

    /** Notes a straight edge of the shape begun. */
    void edge(float fromX, float fromY, float toX, float toY) {
        if (fromY < toY) {
            edge(fromX - x0, fromY - y0, toX - x0, toY - y0, 1);
        } else if (toY < fromY) {
            edge(toX - x0, toY - y0, fromX - x0, fromY - y0, -1);
        }
    }

    private void edge(float fromX, float fromY, float toX, float toY, float direction) {
        if (toY <= 0 || fromY >= rows || fromX >= columns && toX >= columns) {
            return;
        }
        float slope = (toX - fromX) / (toY - fromY);
        int row = Math.max(0, (int) fromY);
        int end = Math.min(rows, ceil(toY));
        float y = Math.max(fromY, row);
        float x = fromX + (y - fromY) * slope;
        for (; row < end; row++) {
            float nextY = Math.min(row + 1, toY);
            float nextX = nextY == toY ? toX : x + (nextY - y) * slope;
            cross(row, within(x), within(nextX), (nextY - y) * direction);
            x = nextX;
            y = nextY;
        }
    }

    /** What lies beside the picture covers its rows from their beginning, or not at all. */
    private float within(float x) {
        return x < 0 ? 0 : x > columns ? columns : x;
    }

    /** Notes an edge within one row: {@code height} of its area right of the line changes. */
    private void cross(int row, float from, float to, float height) {
        float low = Math.min(from, to);
        float high = Math.max(from, to);
        int start = (int) low;
        int at = row * stride + start;
        int end = start + 1;
        if (high <= end) {
            float beyond = height * ((low + high) / 2 - start);
            changes[at] += height - beyond;
            changes[at + 1] += beyond;
        } else {
            end = ceil(high);
            slanted(at, low - start, high - start, end - start, height);
        }
        for (int x = start; x <= end; x++) {
            marks[row * words + (x >> 6)] |= 1L << x;
        }
    }

    private static int ceil(float value) {
        int floor = (int) value;
        return floor < value ? floor + 1 : floor;
    }

    /** The edge runs through several pixels of the row: each gets what lies right of it there. */
    private void slanted(int at, float low, float high, int cells, float height) {
        float share = 1 / (high - low);
        float begin = 1 - low;
        float done = share * begin * begin / 2;
        changes[at] += height * done;
        float before = done;
        for (int i = 1; i < cells - 1; i++) {
            float until = share * (i + 0.5f - low);
            changes[at + i] += height * (until - before);
            before = until;
        }
        float rest = high - (cells - 1);
        float covered = 1 - share * rest * rest / 2;
        changes[at + cells - 1] += height * (covered - before);
        changes[at + cells] += height * (1 - covered);
    }

    /** Paints what is covered in one colour, and forgets all edges. */
    void paint(int argb) {
        for (int row = 0; row < rows; row++) {
            paint(row, argb);
        }
    }

    private void paint(int row, int argb) {
        int pixel = (y0 + row) * width + x0;
        float cover = 0;
        int from = 0;
        for (int word = 0; word < words; word++) {
            long rest = marks[row * words + word];
            marks[row * words + word] = 0;
            while (rest != 0) {
                int at = (word << 6) + Long.numberOfTrailingZeros(rest);
                rest &= rest - 1;
                paint(pixel + from, pixel + Math.min(at, columns), Math.abs(cover), argb);
                cover += changes[row * stride + at];
                changes[row * stride + at] = 0;
                from = at;
            }
        }
        // What goes on beyond the right edge has no change there.
        paint(pixel + from, pixel + columns, Math.abs(cover), argb);
    }

    private void paint(int from, int to, float cover, int argb) {
        if (from >= to || cover < NOTHING) {
            return;
        }
        int alpha = argb >>> 24;
        if (cover > EVERYTHING && alpha == 255) {
            Arrays.fill(pixels, from, to, argb);
        } else {
            int share = Math.round(Math.min(cover, 1) * (alpha + (alpha >> 7)));
            for (int i = from; i < to; i++) {
                pixels[i] = mixed(argb, pixels[i], share);
            }
        }
    }

    /** {@code share} of 256 of one opaque colour over another. */
    private static int mixed(int over, int under, int share) {
        int rest = 256 - share;
        int redBlue = (over & 0xff00ff) * share + (under & 0xff00ff) * rest >>> 8 & 0xff00ff;
        int green = (over & 0xff00) * share + (under & 0xff00) * rest >>> 8 & 0xff00;
        return 0xff000000 | redBlue | green;
    }
}
