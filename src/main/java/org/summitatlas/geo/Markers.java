package org.summitatlas.geo;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Places a point marker for each shape too small to see. */
public final class Markers {

    /** Side of a marker's hit box in pixels, the least that WCAG 2.2 allows a target. */
    public static final double SIZE = 24;
    /** How far from its country a marker may stand, in pixels. */
    public static final double REACH = 48;

    private Markers() {
    }

    /**
     * Places the markers so that no two hit boxes overlap, no two leader lines cross, and none covers the label point of
     * a larger participant. A marker that finds no place within {@link #REACH} is left out: at so small a scale it would
     * point across half a continent, and zooming in brings it back. The result depends only on the shapes and the scale:
     * panning moves all markers together, and some may be off the screen.
     *
     * @param shapes the participants; the small ones must be marked, the others must stay free to be hit
     * @param minimum pixels; a shape gets a marker when the largest circle in its mainland is narrower
     * @return markers in the order of their ids
     */
    public static List<Marker> place(Collection<Shape> shapes, Viewport viewport, double minimum) {
        Map<Boolean, List<Shape>> bySize = shapes.stream().sorted(Comparator.comparing(Shape::id))
                .collect(Collectors.partitioningBy(shape -> isSmall(shape, viewport, minimum)));
        List<Shape> small = bySize.get(true);
        Point[] anchors = anchors(small, viewport);
        Point[] centres = Declutter.places(anchors, anchors(bySize.get(false), viewport), SIZE, REACH);
        return IntStream.range(0, anchors.length).filter(i -> centres[i] != null)
                .mapToObj(i -> new Marker(small.get(i).id(), anchors[i], centres[i])).toList();
    }

    private static Point[] anchors(List<Shape> shapes, Viewport viewport) {
        return shapes.stream().map(shape -> viewport.toScreen(shape.anchor())).toArray(Point[]::new);
    }

    /** Whether a shape is too small to see, so that a marker has to stand for it. */
    public static boolean isSmall(Shape shape, Viewport viewport, double minimum) {
        return 2 * shape.radius() * viewport.scale() < minimum;
    }
}
