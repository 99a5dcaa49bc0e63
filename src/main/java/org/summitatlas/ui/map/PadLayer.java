package org.summitatlas.ui.map;

import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.summitatlas.geo.Markers;
import org.summitatlas.geo.Shape;
import org.summitatlas.geo.Viewport;
import org.summitatlas.model.Standing;
import org.summitatlas.ui.common.StandingGlyph;

/**
 * What lies at the label points of parties: glyphs where there is room, and invisible boxes that make small ones as
 * easy to hit as a mark, those included that have no mark. The boxes lie below every party, so none takes a click meant
 * for a neighbour.
 */
final class PadLayer implements Layer {

    /** The least width of the mainland, in pixels, that leaves land to be seen around a glyph. */
    private static final double ROOM = 12;
    private static final double GLYPH = 9;

    /** An invisible box around a small country. */
    private static final class Pad extends Rectangle implements Target {

        private final String id;

        Pad(String id) {
            super(-Markers.SIZE / 2, -Markers.SIZE / 2, Markers.SIZE, Markers.SIZE);
            this.id = id;
            // The first frame may be painted before the style sheet has been applied, and black is the stock fill.
            setFill(Color.TRANSPARENT);
            getStyleClass().setAll("map-pad");
        }

        @Override
        public String country() {
            return id;
        }
    }

    private final MapViewModel model;
    private final Pins pads = new Pins();
    private final Pins glyphs = new Pins();

    PadLayer(MapViewModel model) {
        this.model = model;
        glyphs.group().setMouseTransparent(true);
    }

    Group pads() {
        return pads.group();
    }

    Group glyphs() {
        return glyphs.group();
    }

    @Override
    public void draw(Viewport at, int level) {
        pads.clear();
        glyphs.clear();
        for (Shape shape : model.shapes()) {
            Status status = model.picture().countries().get(shape.id());
            double width = 2 * shape.radius() * at.scale();
            if (status != null && status.shown()) {
                add(shape, status, width);
            }
        }
        follow(at);
    }

    private void add(Shape shape, Status status, double width) {
        if (width < Markers.SIZE) {
            pads.add(new Pad(shape.id()), shape.anchor(), 0, 0);
        }
        // A plain fill already says "endorsed"; dots all over would only hide who did something else.
        status.standing().filter(standing -> standing != Standing.ENDORSED && width >= ROOM).ifPresent(standing ->
                glyphs.add(glyph(standing), shape.anchor(), -GLYPH / 2, -GLYPH / 2));
    }

    private static StandingGlyph glyph(Standing standing) {
        StandingGlyph glyph = new StandingGlyph(standing, GLYPH);
        glyph.getStyleClass().add("on-land");
        return glyph;
    }

    @Override
    public void follow(Viewport now) {
        pads.follow(now);
        glyphs.follow(now);
    }
}
