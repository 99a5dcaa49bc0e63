package org.summitatlas.ui.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.summitatlas.ui.Messages;
import org.summitatlas.ui.common.StandingGlyph;

/**
 * The organizations beside the map: parties without a shape of their own. As many as there is room for are buttons; the
 * others wait in a menu at the end.
 */
final class BadgeBar {

    /** What a button takes, with the gap after it; ids are short. */
    private static final double SLOT = 76;

    private final HBox box;
    private final MapViewModel model;
    private final Messages messages;
    private final Map<String, ToggleButton> buttons = new HashMap<>();
    private final MenuButton more = new MenuButton();
    private double room = Double.MAX_VALUE;

    BadgeBar(HBox box, MapViewModel model, Messages messages) {
        this.box = box;
        this.model = model;
        this.messages = messages;
    }

    /** Shows as many buttons as this many pixels hold. */
    void fit(double newRoom) {
        room = newRoom;
        show(model.picture());
    }

    /** Shows the organizations; their buttons stay the same, so the keyboard stays where it is. */
    void show(MapPicture picture) {
        // Those that the query finds come first.
        List<Status> badges = picture.badges().stream()
                .sorted(Comparator.comparing(status -> !status.shown())).toList();
        int shown = slots(badges.size());
        List<Node> wanted = new ArrayList<>();
        for (Status status : badges.subList(0, shown)) {
            ToggleButton button = buttons.computeIfAbsent(status.id(), this::button);
            show(button, status, picture.isSelected(status.id()));
            wanted.add(button);
        }
        if (shown < badges.size()) {
            fill(picture, badges.subList(shown, badges.size()));
            wanted.add(more);
        }
        if (!box.getChildren().equals(wanted)) {
            box.getChildren().setAll(wanted);
        }
    }

    /** How many buttons fit; where not all do, the menu needs a slot too. */
    private int slots(int wanted) {
        int fitting = (int) Math.min(room / SLOT, wanted);
        return Math.max(Math.min(1, wanted), fitting < wanted ? fitting - 1 : fitting);
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

    private void fill(MapPicture picture, List<Status> rest) {
        Optional<Status> chosen = rest.stream().filter(status -> picture.isSelected(status.id())).findFirst();
        String inside = messages.text("map.badges.more.accessible", rest.size());
        more.setText(chosen.map(Status::id).orElseGet(() -> messages.text("map.badges.more", rest.size())));
        more.setAccessibleText(chosen.map(status -> messages.text("map.selected", status.text()))
                .map(selected -> messages.text("map.badges.item", selected, inside)).orElse(inside));
        more.getStyleClass().setAll("menu-button", "map-badge");
        more.getItems().setAll(rest.stream().map(status -> item(status, picture.isSelected(status.id()))).toList());
    }

    private CheckMenuItem item(Status status, boolean selected) {
        CheckMenuItem item = new CheckMenuItem(messages.text("map.badges.item", status.name(), status.words()));
        item.setMnemonicParsing(false);
        item.setSelected(selected);
        item.setOnAction(_ -> model.select(status.id()));
        return item;
    }

    private static Node sign(Status status) {
        return status.standing().<Node>map(StandingGlyph::new).orElseGet(() -> {
            Region dot = new Region();
            dot.getStyleClass().add("tone-dot");
            return dot;
        });
    }
}
