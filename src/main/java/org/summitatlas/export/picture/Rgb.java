package org.summitatlas.export.picture;

import java.util.Locale;

/**
 * An opaque colour.
 *
 * @param value {@code 0xRRGGBB}
 */
public record Rgb(int value) {

    /** For example {@code #1f6fb5}. */
    public String hex() {
        return String.format(Locale.ROOT, "#%06x", value);
    }

    /** The colour between this and another, at a share from 0 (this) to 1 (the other). */
    public Rgb towards(Rgb other, double share) {
        return new Rgb(channel(16, other, share) | channel(8, other, share) | channel(0, other, share));
    }

    private int channel(int shift, Rgb other, double share) {
        int from = value >> shift & 0xff;
        int to = other.value >> shift & 0xff;
        return (int) Math.round(from + (to - from) * share) << shift;
    }
}
