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
    /** A country whose mainland holds no circle this wide, in pixels, is too small to see. */
    public static final double VISIBLE = 2;
    /** How far from its country a marker looks for a place, in pixels. */
    public static final double REACH = 48;
    /** How much further a marker goes, in pixels, to lie beside the land of others instead of on it. */
    private static final double LAND = 10;
    /** How far from its middle a marker is drawn, about. */
    private static final double DRAWN = 6;

    private Markers() {
    }

    /**
     * Places the markers so that no two hit boxes overlap, no two leader lines cross, and none covers the label point of
     * a larger participant; rather at sea or on land that takes part in nothing than on the land of others. A marker that
     * finds no place within {@link #REACH} is left out: on so small a map it would point across half a continent, and
     * zooming in brings it back. The result depends only on the shapes and the scale: panning moves all markers together,
     * and some may be off the screen. It takes about 5 ms: keep it while neither changes.
     *
     * @param shapes the participants; the small ones must be marked, the others must stay free to be hit
     * @param minimum pixels; a shape gets a marker when the largest circle in its mainland is narrower
     * @return markers in the order of their ids
     */
    public static List<Marker> place(Collection<Shape> shapes, Viewport viewport, double minimum) {
        return place(shapes, viewport, minimum, SIZE);
    }

    /**
     * The same for markers that nobody has to hit.
     *
     * @param size side of the box in pixels that each has for itself
     */
    public static List<Marker> place(Collection<Shape> shapes, Viewport viewport, double minimum, double size) {
        Map<Boolean, List<Shape>> bySize = shapes.stream().sorted(Comparator.comparing(Shape::id))
                .collect(Collectors.partitioningBy(shape -> isSmall(shape, viewport, minimum)));
        List<Shape> small = bySize.get(true);
        Point[] anchors = anchors(small, viewport);
        List<Shape> larger = bySize.get(false);
        Ground ground = new Ground(larger);
        Point[] centres = Declutter.places(anchors, anchors(larger, viewport),
                place -> LAND * covered(place, ground, viewport), size, REACH);
        return IntStream.range(0, anchors.length).filter(i -> centres[i] != null)
                .mapToObj(i -> new Marker(small.get(i).id(), anchors[i], centres[i])).toList();
    }

    /** Which part of what is drawn of a marker lies on the ground, 0 to 1. */
    private static double covered(Point place, Ground ground, Viewport viewport) {
        List<Point> samples = List.of(place, place.shifted(-DRAWN, 0), place.shifted(DRAWN, 0),
                place.shifted(0, -DRAWN), place.shifted(0, DRAWN));
        long onLand = samples.stream().map(viewport::toPlane).filter(ground::isLand).count();
        return onLand / (double) samples.size();
    }

    private static Point[] anchors(List<Shape> shapes, Viewport viewport) {
        return shapes.stream().map(shape -> viewport.toScreen(shape.anchor())).toArray(Point[]::new);
    }

    /** Whether a shape is too small to see, so that a marker has to stand for it. */
    public static boolean isSmall(Shape shape, Viewport viewport, double minimum) {
        return 2 * shape.radius() * viewport.scale() < minimum;
    }
}
