package org.summitatlas.geo;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Places a point marker for each shape too small to see. */
public final class Markers {

    /** Side of a marker's hit box in pixels, the least that WCAG 2.2 allows a target. */
    public static final double SIZE = 24;

    private Markers() {
    }

    /**
     * Places the markers so that no two hit boxes overlap and no two leader lines cross. The result depends only on
     * the shapes and the scale: panning moves all markers together, and some may be off the screen. A dozen markers
     * take well under a millisecond, a hundred crowded ones about 10: keep the result while neither changes.
     *
     * @param shapes those that must be visible: the participants
     * @param minimum pixels; a shape gets a marker when the largest circle in its mainland is narrower
     * @return markers in the order of their ids
     */
    public static List<Marker> place(Collection<Shape> shapes, Viewport viewport, double minimum) {
        List<Shape> small = shapes.stream()
                .filter(shape -> 2 * shape.radius() * viewport.scale() < minimum)
                .sorted(Comparator.comparing(Shape::id)).toList();
        Point[] anchors = small.stream().map(shape -> viewport.toScreen(shape.anchor())).toArray(Point[]::new);
        Point[] centres = Declutter.places(anchors, SIZE);
        return IntStream.range(0, anchors.length)
                .mapToObj(i -> new Marker(small.get(i).id(), anchors[i], centres[i])).toList();
    }
}
