package org.summitatlas.ui.map;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.Group;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.Path;
import org.summitatlas.geo.Shape;
import org.summitatlas.geo.Viewport;
import org.summitatlas.ui.Messages;

/**
 * The land. Countries that are parties lie on a plate of their own above the rest, so that the hit boxes of small
 * parties fit between: above land that takes part in nothing, below every party.
 */
final class CountryLayer implements Layer {

    private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");

    private final Plate land = new Plate();
    private final Plate parties = new Plate();
    private final Map<Path, Shape> outlines = new LinkedHashMap<>();
    private final Map<String, CountryNode> countries = new LinkedHashMap<>();

    CountryLayer(MapViewModel model, Messages messages) {
        for (Shape shape : model.shapes()) {
            if (shape.hasCode()) {
                CountryNode node = new CountryNode(shape, messages, model::select);
                countries.put(shape.id(), node);
                add(model.isParty(shape.id()) ? parties : land, node, shape);
            } else {
                Path plain = new Path();
                plain.setFillRule(FillRule.EVEN_ODD);
                plain.getStyleClass().setAll("country");
                plain.setMouseTransparent(true);
                add(land, plain, shape);
            }
        }
    }

    private void add(Plate plate, Path path, Shape shape) {
        plate.add(path);
        outlines.put(path, shape);
    }

    Group land() {
        return land.group();
    }

    Group parties() {
        return parties.group();
    }

    CountryNode node(String id) {
        return countries.get(id);
    }

    void show(MapPicture picture) {
        picture.countries().forEach((id, status) -> countries.get(id).show(status, picture.isSelected(id)));
    }

    void point(String id, boolean pointed) {
        countries.get(id).pseudoClassStateChanged(POINTED, pointed);
    }

    @Override
    public void draw(Viewport at, int level) {
        outlines.forEach((path, shape) -> path.getElements().setAll(Plate.outline(shape, at, level)));
        land.drawnAt(at);
        parties.drawnAt(at);
    }

    @Override
    public void follow(Viewport now) {
        land.follow(now);
        parties.follow(now);
    }
}
