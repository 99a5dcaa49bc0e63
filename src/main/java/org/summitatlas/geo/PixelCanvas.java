package org.summitatlas.geo;

import java.util.Arrays;

/**
 * Draws lines and what they enclose into an array of pixels, with smooth edges: a line sink that collects, then fills
 * or strokes what it has collected. A toolkit's software renderer takes several times as long over a map, since it makes
 * a shape of its own of every stroke. Not for several threads; several may draw into parts of one picture, each with a
 * canvas of its own.
 *
 * <p>Filling takes winding into account: a hole must run the other way round than what it is cut from, as in
 * {@link Outline} it does. Strokes are for fine lines: corners are cut off, and ends are flat.
 */
public final class PixelCanvas implements LineSink {

    /** How far a corner may stick out, as a multiple of half the width. */
    private static final float SHARPEST = 1.5f;

    /** Steps shorter than this, in pixels, are left out. */
    private static final float SHORTEST = 0.5f;

    private final Coverage coverage;
    private float[] points = new float[8192];
    private int size;
    private int[] ends = new int[64];
    private int lines;
    private float lastX;
    private float lastY;
    private float minX;
    private float minY;
    private float maxX;
    private float maxY;
    private float turnX;
    private float turnY;

    /** @param pixels rows from top to bottom, 32 bits each: alpha, red, green, blue; drawn into from now on */
    public PixelCanvas(int[] pixels, int width) {
        coverage = new Coverage(pixels, width);
    }

    /** Draws within these pixels only, and paints them over first. Edges are in pixels, right and bottom excluded. */
    public void clear(int left, int top, int right, int bottom, int argb) {
        coverage.within(left, top, right, bottom);
        coverage.clear(argb);
    }

    /** Forgets all lines. */
    public void begin() {
        size = 0;
        lines = 0;
        minX = Float.MAX_VALUE;
        minY = Float.MAX_VALUE;
        maxX = -Float.MAX_VALUE;
        maxY = -Float.MAX_VALUE;
    }

    @Override
    public void moveTo(double x, double y) {
        end();
        add((float) x, (float) y);
    }

    @Override
    public void lineTo(double x, double y) {
        float toX = (float) x;
        float toY = (float) y;
        if (Math.abs(toX - lastX) >= SHORTEST || Math.abs(toY - lastY) >= SHORTEST) {
            add(toX, toY);
        }
    }

    @Override
    public void closePath() {
        int start = lines == 0 ? 0 : ends[lines - 1];
        if (size > start) {
            add(points[start], points[start + 1]);
        }
        end();
    }

    private void add(float x, float y) {
        if (size + 2 > points.length) {
            points = Arrays.copyOf(points, 2 * points.length);
        }
        points[size++] = x;
        points[size++] = y;
        lastX = x;
        lastY = y;
        minX = Math.min(minX, x);
        minY = Math.min(minY, y);
        maxX = Math.max(maxX, x);
        maxY = Math.max(maxY, y);
    }

    private void end() {
        if (size > (lines == 0 ? 0 : ends[lines - 1])) {
            if (lines == ends.length) {
                ends = Arrays.copyOf(ends, 2 * lines);
            }
            ends[lines++] = size;
        }
    }

    /** Paints what the closed lines enclose. */
    public void fill(int argb) {
        end();
        if (!coverage.begin(minX, minY, maxX, maxY)) {
            return;
        }
        int at = 0;
        for (int line = 0; line < lines; line++) {
            for (; at + 2 < ends[line]; at += 2) {
                coverage.edge(points[at], points[at + 1], points[at + 2], points[at + 3]);
            }
            at = ends[line];
        }
        coverage.paint(argb);
    }

    /** Paints the lines themselves, some pixels wide. */
    public void stroke(double width, int argb) {
        end();
        float half = (float) width / 2;
        float reach = SHARPEST * half;
        if (!coverage.begin(minX - reach, minY - reach, maxX + reach, maxY + reach)) {
            return;
        }
        int start = 0;
        for (int line = 0; line < lines; line++) {
            if (ends[line] - start >= 4) {
                stroke(start, ends[line] - 2, half);
            }
            start = ends[line];
        }
        coverage.paint(argb);
    }

    /** Two lines, one on each side; at a corner both lie on the line that halves it. */
    private void stroke(int start, int end, float half) {
        boolean closed = points[start] == points[end] && points[start + 1] == points[end + 1];
        turn(closed ? end - 2 : start, start, start + 2, half);
        float acrossX = turnX;
        float acrossY = turnY;
        if (!closed) {
            side(start, -acrossX, -acrossY, start, acrossX, acrossY);
        }
        for (int at = start; at < end; at += 2) {
            turn(at, at + 2, at + 2 < end ? at + 4 : closed ? start + 2 : end, half);
            side(at, acrossX, acrossY, at + 2, turnX, turnY);
            side(at + 2, -turnX, -turnY, at, -acrossX, -acrossY);
            acrossX = turnX;
            acrossY = turnY;
        }
        if (!closed) {
            side(end, acrossX, acrossY, end, -acrossX, -acrossY);
        }
    }

    private void side(int from, float fromX, float fromY, int to, float toX, float toY) {
        coverage.edge(points[from] + fromX, points[from + 1] + fromY, points[to] + toX, points[to + 1] + toY);
    }

    /** Finds how far the left side lies from a corner between two others; any two of them may be one. */
    private void turn(int before, int corner, int after, float half) {
        float inX = points[corner] - points[before];
        float inY = points[corner + 1] - points[before + 1];
        float outX = points[after] - points[corner];
        float outY = points[after + 1] - points[corner + 1];
        float in = inverseLength(inX, inY);
        float out = inverseLength(outX, outY);
        float x = inX * in + outX * out;
        float y = inY * in + outY * out;
        float scale = inverseLength(x, y);
        // A sharp corner would reach far out: it is cut off.
        float reach = half * Math.min(SHARPEST, scale * (in == 0 || out == 0 ? 1 : 2));
        turnX = -y * scale * reach;
        turnY = x * scale * reach;
    }

    private static float inverseLength(float x, float y) {
        float square = x * x + y * y;
        return square == 0 ? 0 : (float) (1 / Math.sqrt(square));
    }
}
