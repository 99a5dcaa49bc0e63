package org.summitatlas.geo;

/**
 * Receives the lines of a drawing, one closed ring after another. A screen path, a picture and the text the tests
 * compare are all sinks; drawing knows none of them.
 *
 * <p>Rings overlap only to cut holes (Lesotho out of South Africa): fill by the even-odd rule.
 */
public interface LineSink {

    /** Begins a ring. */
    void moveTo(double x, double y);

    /** Draws a straight line from where the last call ended. */
    void lineTo(double x, double y);

    /** Ends the ring with a straight line to its beginning. */
    void closePath();
}
