package org.summitatlas.export.picture;

import java.util.Arrays;
import org.summitatlas.geo.LineSink;

/** Lines and curves, one after another. Where rings overlap they cut holes: filling is by the even-odd rule. */
public final class Trace implements LineSink {

    /** Receives the parts of a trace in order. */
    public interface Reader extends LineSink {
        /** A cubic curve with two control points. */
        void curveTo(double x1, double y1, double x2, double y2, double x, double y);
    }

    private static final byte MOVE = 0;
    private static final byte LINE = 1;
    private static final byte CURVE = 2;
    private static final byte CLOSE = 3;
    /** Makes of four cubic curves a circle, as near as an eye can tell. */
    private static final double ROUND = 0.5522847498;

    private byte[] parts = new byte[16];
    private double[] numbers = new double[32];
    private int partCount;
    private int numberCount;

    @Override
    public void moveTo(double x, double y) {
        add(MOVE, x, y);
    }

    @Override
    public void lineTo(double x, double y) {
        add(LINE, x, y);
    }

    public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
        add(CURVE, x1, y1, x2, y2, x, y);
    }

    @Override
    public void closePath() {
        add(CLOSE);
    }

    private void add(byte part, double... more) {
        if (partCount == parts.length) {
            parts = Arrays.copyOf(parts, 2 * partCount);
        }
        if (numberCount + more.length > numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * numbers.length);
        }
        parts[partCount++] = part;
        System.arraycopy(more, 0, numbers, numberCount, more.length);
        numberCount += more.length;
    }

    public boolean isEmpty() {
        return partCount == 0;
    }

    /** Hands every part to a reader. */
    public void read(Reader reader) {
        int at = 0;
        for (int index = 0; index < partCount; index++) {
            switch (parts[index]) {
                case MOVE -> reader.moveTo(numbers[at], numbers[at + 1]);
                case LINE -> reader.lineTo(numbers[at], numbers[at + 1]);
                case CURVE -> reader.curveTo(numbers[at], numbers[at + 1], numbers[at + 2], numbers[at + 3],
                        numbers[at + 4], numbers[at + 5]);
                default -> reader.closePath();
            }
            at += parts[index] == CURVE ? 6 : parts[index] == CLOSE ? 0 : 2;
        }
    }

    /** The same lines at another place. */
    Trace moved(double dx, double dy) {
        Trace moved = new Trace();
        moved.parts = Arrays.copyOf(parts, Math.max(1, partCount));
        moved.numbers = Arrays.copyOf(numbers, Math.max(1, numberCount));
        moved.partCount = partCount;
        moved.numberCount = numberCount;
        for (int index = 0; index < numberCount; index++) {
            moved.numbers[index] += index % 2 == 0 ? dx : dy;
        }
        return moved;
    }

    /** A straight line. */
    public static Trace line(double x1, double y1, double x2, double y2) {
        Trace trace = new Trace();
        trace.moveTo(x1, y1);
        trace.lineTo(x2, y2);
        return trace;
    }

    public static Trace box(double x, double y, double width, double height) {
        Trace trace = new Trace();
        trace.moveTo(x, y);
        trace.lineTo(x + width, y);
        trace.lineTo(x + width, y + height);
        trace.lineTo(x, y + height);
        trace.closePath();
        return trace;
    }

    /** A box with round corners. */
    public static Trace rounded(double x, double y, double width, double height, double radius) {
        double right = x + width;
        double bottom = y + height;
        double rest = radius - ROUND * radius;
        Trace trace = new Trace();
        trace.moveTo(x + radius, y);
        trace.lineTo(right - radius, y);
        trace.curveTo(right - rest, y, right, y + rest, right, y + radius);
        trace.lineTo(right, bottom - radius);
        trace.curveTo(right, bottom - rest, right - rest, bottom, right - radius, bottom);
        trace.lineTo(x + radius, bottom);
        trace.curveTo(x + rest, bottom, x, bottom - rest, x, bottom - radius);
        trace.lineTo(x, y + radius);
        trace.curveTo(x, y + rest, x + rest, y, x + radius, y);
        trace.closePath();
        return trace;
    }

    public static Trace circle(double x, double y, double radius) {
        double arm = ROUND * radius;
        Trace trace = new Trace();
        trace.moveTo(x + radius, y);
        trace.curveTo(x + radius, y + arm, x + arm, y + radius, x, y + radius);
        trace.curveTo(x - arm, y + radius, x - radius, y + arm, x - radius, y);
        trace.curveTo(x - radius, y - arm, x - arm, y - radius, x, y - radius);
        trace.curveTo(x + arm, y - radius, x + radius, y - arm, x + radius, y);
        trace.closePath();
        return trace;
    }
}
