package org.summitatlas.geo;

/**
 * A point marker for a shape too small to see, in pixels.
 *
 * @param id the shape
 * @param anchor its label point: where a leader line ends
 * @param centre where the marker is drawn, the middle of its hit box
 */
public record Marker(String id, Point anchor, Point centre) {

    /** Whether the marker had to make room, so that a leader line is due. */
    public boolean moved() {
        return anchor.distance(centre) > 1;
    }

    /** The same after the map has moved by some pixels. */
    public Marker shifted(double dx, double dy) {
        return new Marker(id, anchor.shifted(dx, dy), centre.shifted(dx, dy));
    }
}
