package org.summitatlas.export.view;

import org.summitatlas.export.picture.Trace;
import org.summitatlas.geo.Bounds;
import org.summitatlas.geo.MapPosition;
import org.summitatlas.geo.Shape;
import org.summitatlas.geo.Viewport;
import org.summitatlas.geo.World;

/**
 * Which part of the world a picture shows, and how finely.
 *
 * @param viewport as large as the map in the picture
 * @param level    of detail
 */
record MapGround(Viewport viewport, int level) {

    private static final double PADDING = 8;
    /** From this width on, in pixels, the coarsest borders look coarse. */
    private static final double WIDE = 800;
    /** Sea above and below a narrower map, in pixels: its marks need more room than its land has. */
    private static final double HEADROOM = 24;
    /** How far beyond the edge lines are drawn, in pixels, so that none is seen to end there. */
    private static final double BEYOND = 8;

    /**
     * The part that an arrangement of the map names.
     *
     * @param width of the map, pixels; its height is such that the world fills it
     */
    static MapGround of(World world, String arrangement, double width) {
        Bounds bounds = world.inhabitedBounds();
        double height = Math.round((width - 2 * PADDING) * bounds.height() / bounds.width()
                + 2 * PADDING + (width < WIDE ? 2 * HEADROOM : 0));
        Viewport whole = Viewport.fit(width, height, bounds, PADDING);
        Viewport viewport = MapPosition.parse(arrangement).map(there -> there.on(whole, world.projection()))
                .orElse(whole);
        return new MapGround(viewport, Math.max(viewport.level(), width < WIDE ? 0 : 1));
    }

    /** What can be seen of a country; empty where nothing can. */
    Trace outline(Shape shape) {
        MapTrace trace = new MapTrace();
        Bounds seen = viewport.visible();
        double beyond = BEYOND / viewport.scale();
        shape.outline(level).draw(new Bounds(seen.minX() - beyond, seen.minY() - beyond, seen.maxX() + beyond,
                seen.maxY() + beyond), viewport.onScreen(trace));
        return trace.trace();
    }

    /** Whether the middle of a country lies on the map. */
    boolean shows(Shape shape) {
        return viewport.visible().contains(shape.anchor().x(), shape.anchor().y());
    }
}
