package org.summitatlas.ui.map;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.summitatlas.ui.Messages;
import org.summitatlas.ui.common.StandingGlyph;

/** The organizations beside the map: parties without a shape of their own. */
final class BadgeBar {

    private final HBox box;
    private final MapViewModel model;
    private final Messages messages;

    BadgeBar(HBox box, MapViewModel model, Messages messages) {
        this.box = box;
        this.model = model;
        this.messages = messages;
    }

    /** Shows the organizations; their buttons stay the same, so the keyboard stays where it is. */
    void show(MapPicture picture) {
        List<Status> badges = picture.badges();
        while (box.getChildren().size() < badges.size()) {
            box.getChildren().add(button(badges.get(box.getChildren().size()).id()));
        }
        for (int i = 0; i < badges.size(); i++) {
            show((ToggleButton) box.getChildren().get(i), badges.get(i), picture.isSelected(badges.get(i).id()));
        }
    }

    private ToggleButton button(String id) {
        ToggleButton button = new ToggleButton(id);
        button.setOnAction(_ -> {
            model.select(id);
            // A press on the chosen one chooses it again: backing out is Escape's work everywhere.
            button.setSelected(true);
        });
        return button;
    }

    private void show(ToggleButton button, Status status, boolean selected) {
        button.getStyleClass().setAll("toggle-button", "map-badge", status.tone());
        button.setGraphic(status.shown() ? sign(status) : null);
        button.setSelected(selected);
        button.setAccessibleText(selected ? messages.text("map.selected", status.text()) : status.text());
        button.setTooltip(new Tooltip(status.name() + "\n" + status.words()));
    }

    private static Node sign(Status status) {
        return status.standing().<Node>map(StandingGlyph::new).orElseGet(() -> {
            Region dot = new Region();
            dot.getStyleClass().add("tone-dot");
            return dot;
        });
    }
}
