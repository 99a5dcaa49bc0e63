package org.summitatlas.export.view;

import java.util.Arrays;
import org.summitatlas.export.picture.Trace;
import org.summitatlas.geo.LineSink;

/**
 * Collects rings to a tenth of a pixel. It leaves out steps too short to see at the largest scale, and rings of which
 * nothing is left then: a map of the world has a hundred thousand points, and few files should.
 */
final class MapTrace implements LineSink {

    private static final double SHORTEST = 0.5;
    private static final int FEWEST = 3;

    private final Trace trace = new Trace();
    private double[] ring = new double[64];
    private int length;

    /** What was drawn until now. */
    Trace trace() {
        return trace;
    }

    @Override
    public void moveTo(double x, double y) {
        length = 0;
        add(x, y);
    }

    @Override
    public void lineTo(double x, double y) {
        if (Math.abs(x - ring[length - 2]) >= SHORTEST || Math.abs(y - ring[length - 1]) >= SHORTEST) {
            add(x, y);
        }
    }

    private void add(double x, double y) {
        if (length == ring.length) {
            ring = Arrays.copyOf(ring, 2 * length);
        }
        ring[length++] = tenth(x);
        ring[length++] = tenth(y);
    }

    private static double tenth(double value) {
        return Math.round(value * 10) / 10.0;
    }

    @Override
    public void closePath() {
        if (length < 2 * FEWEST) {
            return;
        }
        trace.moveTo(ring[0], ring[1]);
        for (int index = 2; index < length; index += 2) {
            trace.lineTo(ring[index], ring[index + 1]);
        }
        trace.closePath();
    }
}
