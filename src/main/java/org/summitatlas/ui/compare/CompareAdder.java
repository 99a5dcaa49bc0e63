package org.summitatlas.ui.compare;

import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import org.summitatlas.model.EntityRef;
import org.summitatlas.ui.Messages;

/**
 * The box in which something to compare is typed, and the list of what fits that opens below it. The keyboard stays in
 * the box: arrows choose, Enter adds, Escape closes the list.
 */
final class CompareAdder {

    private static final double ROW = 30;
    private static final double WIDTH = 300;

    private final CompareViewModel model;
    private final Messages messages;
    private final Pane above;
    private final TextField field = new TextField();
    private final ListView<EntityRef> list = new ListView<>();

    /** @param above the pane over which the list opens */
    CompareAdder(CompareViewModel model, Messages messages, Pane above) {
        this.model = model;
        this.messages = messages;
        this.above = above;
        field.setId("compare-add");
        field.getStyleClass().add("compare-add");
        field.setAccessibleText(messages.text("compare.add.accessible"));
        list.setId("compare-found");
        list.getStyleClass().add("compare-found");
        list.setManaged(false);
        list.setVisible(false);
        list.setFocusTraversable(false);
        list.setFixedCellSize(ROW);
        list.setCellFactory(_ -> new FoundCell());
        list.setOnMouseClicked(_ -> choose());
        above.getChildren().add(list);
        field.textProperty().subscribe((_, _) -> find());
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                close();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    TextField field() {
        return field;
    }

    private void find() {
        if (field.getText().isBlank()) {
            close();
            return;
        }
        list.getItems().setAll(model.find(field.getText()));
        list.setPlaceholder(new Label(messages.text("compare.add.none")));
        list.getSelectionModel().selectFirst();
        open();
    }

    private void open() {
        Bounds place = above.sceneToLocal(field.localToScene(field.getBoundsInLocal()));
        double height = Math.max(1, list.getItems().size()) * ROW + 10;
        list.resizeRelocate(place.getMinX(), place.getMaxY() + 4, Math.min(WIDTH, above.getWidth() - place.getMinX()),
                Math.min(height, above.getHeight() - place.getMaxY() - 8));
        list.setVisible(true);
        list.toFront();
    }

    private void close() {
        list.setVisible(false);
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case ENTER -> choose();
            case ESCAPE -> {
                if (!list.isVisible()) {
                    return;
                }
                close();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int step) {
        if (!list.isVisible()) {
            list.getItems().setAll(model.find(field.getText()));
            list.getSelectionModel().selectFirst();
            open();
            return;
        }
        int next = list.getSelectionModel().getSelectedIndex() + step;
        list.getSelectionModel().select(Math.clamp(next, 0, Math.max(0, list.getItems().size() - 1)));
        EntityRef chosen = list.getSelectionModel().getSelectedItem();
        field.setAccessibleHelp(chosen == null ? null : model.name(chosen));
    }

    private void choose() {
        EntityRef chosen = list.getSelectionModel().getSelectedItem();
        if (list.isVisible() && chosen != null) {
            field.clear();
            model.add(chosen);
        }
    }

    /** A name with the same in the other language. */
    private final class FoundCell extends ListCell<EntityRef> {

        @Override
        protected void updateItem(EntityRef ref, boolean empty) {
            super.updateItem(ref, empty);
            setPrefWidth(0);
            setText(null);
            if (empty || ref == null) {
                setGraphic(null);
                return;
            }
            String name = model.name(ref);
            Label other = new Label(model.atlas().name(ref).exactly(messages.language().other())
                    .filter(text -> !text.equals(name)).orElse(""));
            other.getStyleClass().add("compare-details");
            HBox line = new HBox(8, new Label(name), other);
            line.getStyleClass().add("compare-candidate");
            setGraphic(line);
            setAccessibleText(name);
        }
    }
}
