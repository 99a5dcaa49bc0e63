package org.summitatlas.ui.shell;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.summitatlas.ui.Exploration;
import org.summitatlas.ui.Messages;
import org.summitatlas.ui.Part;
import org.summitatlas.ui.Subscriptions;
import org.summitatlas.ui.View;

/** The views that share the middle, one in front. Each is built when first opened, so that none costs the start. */
final class ViewTabs {

    private final Exploration exploration;
    private final Messages messages;
    private final Map<View, Supplier<? extends Part>> makers;
    private final Map<View, Part> parts = new EnumMap<>(View.class);
    private final Map<View, ToggleButton> tabs = new EnumMap<>(View.class);
    private final HBox bar = new HBox();
    private final StackPane front = new StackPane();
    private final VBox root = new VBox(bar, front);

    ViewTabs(Exploration exploration, Messages messages, Map<View, Supplier<? extends Part>> makers) {
        this.exploration = exploration;
        this.messages = messages;
        this.makers = makers;
        bar.getStyleClass().add("view-tabs");
        bar.setAccessibleText(messages.text("shell.views"));
        for (View view : View.values()) {
            tabs.put(view, tab(view));
        }
        bar.getChildren().setAll(tabs.values());
        bar.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        VBox.setVgrow(front, Priority.ALWAYS);
        front.setMinHeight(0);
    }

    private ToggleButton tab(View view) {
        ToggleButton tab = new ToggleButton(messages.text("view." + view.word()));
        tab.setId("view-" + view.word());
        tab.getStyleClass().add("tab-button");
        tab.setAccessibleText(messages.text("view." + view.word() + ".accessible"));
        tab.setOnAction(_ -> {
            tab.setSelected(true);
            open(view);
        });
        return tab;
    }

    private void open(View view) {
        exploration.change(place -> place.withView(view));
    }

    /** Arrow keys walk along the tabs, as they do in every row of tabs. */
    private void pressed(KeyEvent event) {
        int step = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
        int next = exploration.place().view().ordinal() + step;
        if (step != 0 && !event.isAltDown() && next >= 0 && next < View.values().length) {
            open(View.values()[next]);
            tabs.get(View.values()[next]).requestFocus();
            event.consume();
        }
    }

    void follow(Subscriptions subscriptions) {
        subscriptions.follow(exploration.placeProperty().map(place -> place.view()), this::show);
    }

    private void show(View view) {
        tabs.forEach((one, tab) -> tab.setSelected(one == view));
        Node shown = parts.computeIfAbsent(view, one -> makers.get(one).get()).root();
        if (!front.getChildren().equals(List.of(shown))) {
            front.getChildren().setAll(shown);
        }
    }

    Region root() {
        return root;
    }

    /** Where the view in front stands. */
    Region front() {
        return front;
    }

    void close() {
        parts.values().forEach(Part::close);
    }
}
