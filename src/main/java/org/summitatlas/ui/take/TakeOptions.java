package org.summitatlas.ui.take;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What the pages of the card are put together from. */
final class TakeOptions {

    /** How wide the buttons of a choice may stand before they need another line, in pixels. */
    private static final double ROOM = 580;

    private TakeOptions() {
    }

    /** An option under its name. */
    static HBox row(String name, Node control) {
        Label label = new Label(name);
        label.getStyleClass().add("take-label");
        label.setLabelFor(control);
        HBox row = new HBox(label, control);
        row.getStyleClass().add("take-row");
        HBox.setHgrow(control, Priority.ALWAYS);
        row.setMinHeight(Region.USE_PREF_SIZE);
        return row;
    }

    /** Where the buttons of a choice stand side by side. */
    static FlowPane beside() {
        FlowPane pane = new FlowPane(4, 4);
        pane.getStyleClass().add("take-picks");
        pane.setPrefWrapLength(ROOM);
        return pane;
    }

    static Label hint() {
        Label hint = new Label();
        hint.getStyleClass().add("take-hint");
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        return hint;
    }

    /** Text as it will be written, to be read and walked through, not changed. */
    static TextArea preview(String id, String name, boolean isWrapped) {
        TextArea area = new TextArea();
        area.setId(id);
        area.getStyleClass().add("take-text");
        area.setEditable(false);
        area.setWrapText(isWrapped);
        area.setAccessibleText(name);
        area.setPrefRowCount(1);
        area.setMinHeight(60);
        VBox.setVgrow(area, Priority.ALWAYS);
        return area;
    }

    static VBox page(Node... parts) {
        VBox page = new VBox(parts);
        page.getStyleClass().add("take-page");
        return page;
    }

    static void showIf(Node node, boolean isShown) {
        node.setVisible(isShown);
        node.setManaged(isShown);
    }
}
