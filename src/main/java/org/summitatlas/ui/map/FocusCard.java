package org.summitatlas.ui.map;

import java.util.Optional;
import org.summitatlas.geo.Point;
import org.summitatlas.geo.Shape;
import org.summitatlas.geo.Viewport;

/** Says beside the focused country what the pointer would hear over it. It steps aside while the map moves. */
final class FocusCard implements Layer {

    private final MapViewModel model;
    private final HoverCard card;
    private Optional<Shape> focused = Optional.empty();
    private Viewport drawn;

    FocusCard(MapViewModel model, HoverCard card) {
        this.model = model;
        this.card = card;
    }

    void show(Optional<Shape> country) {
        focused = country;
    }

    @Override
    public void draw(Viewport at, int level) {
        drawn = at;
        focused.ifPresentOrElse(shape -> {
            Point place = at.toScreen(shape.anchor());
            card.show(model.picture().countries().get(shape.id()), place.x(), place.y(), at.width(), at.height());
        }, card::hide);
    }

    @Override
    public void follow(Viewport now, int level) {
        if (focused.isPresent() && !now.equals(drawn)) {
            card.hide();
        }
    }
}
