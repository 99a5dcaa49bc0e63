package org.summitatlas.ui.table;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.control.TableView.TableViewSelectionModel;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.summitatlas.export.Sheet;
import org.summitatlas.model.EntityRef;
import org.summitatlas.ui.Messages;
import org.summitatlas.ui.Subscriptions;

/** A table on screen. It shows its view-model and proposes changes to it; it filters and sorts nothing itself. */
final class TablePane<T> {

    private static final double ROW_HEIGHT = 27;
    private static final int ROWS_ABOVE = 2;
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private final TableViewModel<T> model;
    private final TableView<T> table = new TableView<>();
    private final ObservableList<T> items = FXCollections.observableArrayList();
    private final Following following = new Following();
    private final Subscriptions subscriptions = new Subscriptions();
    private Optional<EntityRef> selected = Optional.empty();

    TablePane(TableViewModel<T> model, Messages messages, Consumer<Sheet> copy, Node placeholder) {
        this.model = model;
        table.setId("table-" + model.id().word());
        table.setAccessibleText(messages.text("table." + model.id().word()));
        table.setFixedCellSize(ROW_HEIGHT);
        table.setPlaceholder(placeholder);
        table.setItems(items);
        selection().setSelectionMode(SelectionMode.MULTIPLE);
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (COPY.match(event)) {
                copyChosen(copy);
                event.consume();
            }
        });
        new TableColumns<>(table, model, messages, following, subscriptions).follow();
        subscriptions.follow(model.rowsProperty(), this::showRows);
        subscriptions.add(selection().selectedItemProperty().subscribe(this::openSelected));
        subscriptions.follow(model.exploration().placeProperty(), _ -> {
            if (model.isInFront()) {
                showSelection();
            }
        });
    }

    TableView<T> root() {
        return table;
    }

    private TableViewSelectionModel<T> selection() {
        return table.getSelectionModel();
    }

    private void openSelected(T row) {
        if (!following.isOn() && row != null && selection().getSelectedIndices().size() == 1) {
            model.open(row);
        }
    }

    /** Shows other rows, or the same in another order; rows that were chosen and are still there stay chosen. */
    private void showRows(List<T> rows) {
        following.run(() -> {
            Map<T, Integer> places = new IdentityHashMap<>();
            rows.forEach(row -> places.put(row, places.size()));
            if (rows.size() == items.size() && places.keySet().containsAll(items)) {
                // A permutation, so that the selection can go with its rows.
                FXCollections.sort(items, (left, right) -> places.get(left) - places.get(right));
                return;
            }
            List<T> chosen = List.copyOf(selection().getSelectedItems());
            selection().clearSelection();
            items.setAll(rows);
            chosen.stream().filter(places::containsKey).forEach(selection()::select);
        });
    }

    private void showSelection() {
        following.run(() -> {
            Optional<EntityRef> now = model.exploration().place().selection();
            boolean same = now.equals(selected);
            selected = now;
            Optional<T> wanted = model.selectedRow();
            if (wanted.isEmpty()) {
                // Rows chosen to be copied stay so while something else changes, the order say.
                if (!same) {
                    selection().clearSelection();
                }
                return;
            }
            EntityRef ref = model.table().ref().apply(wanted.get());
            boolean shown = selection().getSelectedItems().stream()
                    .anyMatch(row -> row != null && model.table().ref().apply(row).equals(ref));
            if (!shown) {
                int index = items.indexOf(wanted.get());
                selection().clearAndSelect(index);
                table.scrollTo(Math.max(0, index - ROWS_ABOVE));
            }
        });
    }

    private void copyChosen(Consumer<Sheet> copy) {
        List<T> chosen = selection().getSelectedIndices().stream().sorted().map(items::get).toList();
        if (!chosen.isEmpty()) {
            copy.accept(model.sheet(chosen));
        }
    }

    void close() {
        subscriptions.close();
        model.close();
    }
}
