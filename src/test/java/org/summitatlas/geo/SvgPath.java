package org.summitatlas.geo;

import java.util.Locale;

/** Writes a drawing as SVG path text, so that a test compares it by reading. */
final class SvgPath implements LineSink {

    private final StringBuilder text = new StringBuilder();

    @Override
    public void moveTo(double x, double y) {
        text.append('M').append(number(x)).append(',').append(number(y));
    }

    @Override
    public void lineTo(double x, double y) {
        text.append('L').append(number(x)).append(',').append(number(y));
    }

    @Override
    public void closePath() {
        text.append('Z');
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private static String number(double value) {
        String digits = String.format(Locale.ROOT, "%.3f", value).replaceFirst("\\.?0+$", "");
        return digits.equals("-0") ? "0" : digits;
    }
}
