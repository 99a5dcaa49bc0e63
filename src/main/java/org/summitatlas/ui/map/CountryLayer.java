package org.summitatlas.ui.map;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Group;
import org.summitatlas.geo.Shape;
import org.summitatlas.geo.Viewport;
import org.summitatlas.ui.Messages;

/** The countries for the keyboard and for assistive technology: nothing to see, but each where its land is. */
final class CountryLayer implements Layer {

    private final Group group = new Group();
    private final Map<String, CountryNode> countries = new LinkedHashMap<>();

    CountryLayer(MapViewModel model, Messages messages) {
        group.setManaged(false);
        group.setMouseTransparent(true);
        for (Shape shape : model.shapes()) {
            if (shape.hasCode()) {
                countries.put(shape.id(), new CountryNode(shape, messages, model::select));
            }
        }
        group.getChildren().setAll(countries.values());
    }

    Group group() {
        return group;
    }

    CountryNode node(String id) {
        return countries.get(id);
    }

    void show(MapPicture picture) {
        picture.countries().forEach((id, status) -> countries.get(id).show(status, picture.isSelected(id)));
    }

    @Override
    public void draw(Viewport at, int level) {
        countries.values().forEach(node -> node.draw(at, level));
    }

    @Override
    public void follow(Viewport now, int level) {
        // Where they are is asked for when the map stands still.
    }
}
