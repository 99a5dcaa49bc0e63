package org.summitatlas.export.picture;

/**
 * How a line is drawn.
 *
 * @param dash pixels drawn and left out in turn; 0 for an unbroken line
 */
public record Stroke(Rgb colour, double width, double dash) {

    public static Stroke of(Rgb colour, double width) {
        return new Stroke(colour, width, 0);
    }
}
