package org.summitatlas.export.picture;

import org.summitatlas.model.Language;

/**
 * How a picture is to look.
 *
 * @param language of its words
 * @param width    in pixels at 1×
 */
public record Look(PictureTheme theme, Language language, double width) {

    /** As wide as a picture is unless told. */
    public static final double USUAL_WIDTH = 1200;
    /** Narrower, words would not fit. */
    public static final double LEAST_WIDTH = 480;
    /** Wider, a picture at 4× would be too large to open. */
    public static final double MOST_WIDTH = 4000;

    /** @throws IllegalArgumentException if the width is not between {@link #LEAST_WIDTH} and {@link #MOST_WIDTH} */
    public Look {
        if (!(width >= LEAST_WIDTH && width <= MOST_WIDTH)) {
            throw new IllegalArgumentException("no picture is " + width + " wide");
        }
    }

    public Rgb colour(Tone tone) {
        return theme.colour(tone);
    }
}
