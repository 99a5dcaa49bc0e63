package org.summitatlas.ui.map;

import java.util.List;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.Path;
import org.summitatlas.geo.Shape;
import org.summitatlas.geo.Viewport;

/** Brightens the outline of the country under the pointer. */
final class PointedLayer implements Layer {

    private final MapViewModel model;
    private final Plate plate = new Plate();
    private final Path path = new Path();
    private Optional<Shape> pointed = Optional.empty();
    private Viewport drawn;
    private int drawnLevel;

    PointedLayer(MapViewModel model) {
        this.model = model;
        plate.group().setMouseTransparent(true);
        path.setFillRule(FillRule.EVEN_ODD);
        plate.add(path);
    }

    Group group() {
        return plate.group();
    }

    void point(Optional<String> country) {
        pointed = country.flatMap(model::shape);
        outline();
    }

    private void outline() {
        pointed.map(shape -> model.picture().countries().get(shape.id()))
                .ifPresent(status -> path.getStyleClass().setAll("map-pointed", status.tone()));
        path.getElements().setAll(pointed.filter(_ -> drawn != null)
                .map(shape -> Plate.outline(shape, drawn, drawnLevel)).orElse(List.of()));
    }

    @Override
    public void draw(Viewport at, int level) {
        drawn = at;
        drawnLevel = level;
        outline();
        plate.drawnAt(at);
    }

    @Override
    public void follow(Viewport now, int level) {
        plate.follow(now);
    }
}
