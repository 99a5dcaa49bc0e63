package org.summitatlas.geo;

/**
 * Receives the lines of a drawing, one after another: closed rings, or the open lines of a {@link Boundary}. A screen
 * path, a picture and the text the tests compare are all sinks; drawing knows none of them.
 *
 * <p>Rings overlap only to cut holes (Lesotho out of South Africa): fill by the even-odd rule.
 */
public interface LineSink {

    /** Begins a line. */
    void moveTo(double x, double y);

    /** Draws a straight line from where the last call ended. */
    void lineTo(double x, double y);

    /** Ends a ring with a straight line to its beginning. */
    void closePath();
}
