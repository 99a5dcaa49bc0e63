package org.summitatlas.ui.map;

import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.layout.Pane;

/** The country under the pointer: its outline brightens and the card says what it is. */
final class Pointing {

    private final Pane surface;
    private final MapViewModel model;
    private final PointedLayer outline;
    private final HoverCard card;
    private Optional<String> pointed = Optional.empty();

    Pointing(Pane surface, MapViewModel model, PointedLayer outline, HoverCard card) {
        this.surface = surface;
        this.model = model;
        this.outline = outline;
        this.card = card;
    }

    void at(Optional<String> country, double x, double y) {
        if (!country.equals(pointed)) {
            pointed = country;
            outline.point(country);
        }
        surface.setCursor(country.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
        country.map(model.picture().countries()::get).ifPresentOrElse(
                status -> card.show(status, x, y, surface.getWidth(), surface.getHeight()), card::hide);
    }

    void nowhere() {
        at(Optional.empty(), 0, 0);
    }
}
