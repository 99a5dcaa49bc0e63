package org.summitatlas.ui.map;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import org.summitatlas.geo.Markers;
import org.summitatlas.ui.common.StandingGlyph;

/** A round mark for a country too small to see. The keyboard reaches the country itself, so it takes no focus. */
final class MarkerNode extends StackPane implements Target {

    private static final double HALO = 6.5;
    private static final double DOT = 4.5;
    private static final double GLYPH = 9;

    private final String id;
    private Status status;
    private boolean selected;

    MarkerNode(String id) {
        this.id = id;
        setMinSize(Markers.SIZE, Markers.SIZE);
        setPrefSize(Markers.SIZE, Markers.SIZE);
        setMaxSize(Markers.SIZE, Markers.SIZE);
        resize(Markers.SIZE, Markers.SIZE);
        setLayoutX(-Markers.SIZE / 2);
        setLayoutY(-Markers.SIZE / 2);
        setPickOnBounds(true);
        setCache(true);
        setAccessibleRole(AccessibleRole.BUTTON);
    }

    @Override
    public String country() {
        return id;
    }

    void show(Status next, boolean isSelected) {
        if (next.equals(status) && isSelected == selected) {
            return;
        }
        status = next;
        selected = isSelected;
        getStyleClass().setAll("map-marker", status.tone());
        if (selected) {
            getStyleClass().add("selected");
        }
        Circle halo = new Circle(HALO);
        halo.getStyleClass().add("halo");
        getChildren().setAll(halo, status.standing().<Node>map(standing -> new StandingGlyph(standing, GLYPH))
                .orElseGet(MarkerNode::dot));
        setAccessibleText(status.text());
    }

    private static Region dot() {
        Region dot = new Region();
        dot.getStyleClass().add("tone-dot");
        dot.setMaxSize(2 * DOT, 2 * DOT);
        return dot;
    }
}
