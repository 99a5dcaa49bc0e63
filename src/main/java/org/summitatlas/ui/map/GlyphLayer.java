package org.summitatlas.ui.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Group;
import org.summitatlas.geo.Shape;
import org.summitatlas.geo.Viewport;
import org.summitatlas.model.Standing;
import org.summitatlas.ui.common.StandingGlyph;
import org.summitatlas.ui.map.Pins.Pin;

/** The signs of standings at the label points of parties, where there is room. */
final class GlyphLayer implements Layer {

    /** The least width of the mainland, in pixels, that leaves land to be seen around a glyph. */
    private static final double ROOM = 12;
    private static final double GLYPH = 9;

    private final MapViewModel model;
    private final Pins glyphs = new Pins();
    private final Map<String, StandingGlyph> nodes = new HashMap<>();

    GlyphLayer(MapViewModel model) {
        this.model = model;
        glyphs.group().setMouseTransparent(true);
    }

    Group group() {
        return glyphs.group();
    }

    @Override
    public void draw(Viewport at, int level) {
        List<Pin> pins = new ArrayList<>();
        for (Shape shape : model.shapes()) {
            Status status = model.picture().countries().get(shape.id());
            if (status != null && status.shown() && 2 * shape.radius() * at.scale() >= ROOM) {
                // A plain fill already says "endorsed"; dots all over would only hide who did something else.
                status.standing().filter(standing -> standing != Standing.ENDORSED).ifPresent(standing ->
                        pins.add(new Pin(glyph(shape.id(), standing), shape.anchor(), -GLYPH / 2, -GLYPH / 2)));
            }
        }
        glyphs.show(pins, at);
    }

    private StandingGlyph glyph(String id, Standing standing) {
        StandingGlyph glyph = nodes.computeIfAbsent(id, _ -> {
            StandingGlyph made = new StandingGlyph(standing, GLYPH);
            made.getStyleClass().add("on-land");
            made.resize(GLYPH, GLYPH);
            made.setCache(true);
            return made;
        });
        glyph.show(standing);
        return glyph;
    }

    @Override
    public void follow(Viewport now, int level) {
        glyphs.follow(now);
    }
}
