package org.summitatlas.ui.table;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.summitatlas.export.ClipboardText;
import org.summitatlas.query.Cell;
import org.summitatlas.query.Column;
import org.summitatlas.ui.Messages;
import org.summitatlas.ui.Subscriptions;
import org.summitatlas.ui.port.Clipboard;

/** A table on screen. It shows its view-model and proposes changes to it; it filters and sorts nothing itself. */
final class TablePane<T> {

    private static final double ROW_HEIGHT = 27;
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private final TableViewModel<T> model;
    private final Messages messages;
    private final TableView<T> table = new TableView<>();
    private final Subscriptions subscriptions = new Subscriptions();
    private boolean following;

    TablePane(TableViewModel<T> model, Messages messages, Clipboard clipboard, Node placeholder) {
        this.model = model;
        this.messages = messages;
        table.setId("table-" + model.table().id().word());
        table.setAccessibleText(messages.text("table." + model.table().id().word()));
        table.setFixedCellSize(ROW_HEIGHT);
        table.setPlaceholder(placeholder);
        table.setItems(model.rowsProperty());
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setSortPolicy(_ -> {
            takeSort();
            return true;
        });
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (COPY.match(event)) {
                copy(clipboard);
                event.consume();
            }
        });
        subscriptions.follow(model.layoutProperty(), this::showLayout);
        ListChangeListener<TableColumn<T, ?>> reordered = _ -> takeOrder();
        table.getColumns().addListener(reordered);
        subscriptions.add(() -> table.getColumns().removeListener(reordered));
        subscriptions.add(table.getSelectionModel().selectedItemProperty().subscribe(this::openSelected));
        subscriptions.follow(model.exploration().placeProperty(), _ -> showSelection());
    }

    TableView<T> root() {
        return table;
    }

    private void openSelected(T row) {
        if (!following && row != null && table.getSelectionModel().getSelectedIndices().size() == 1) {
            model.open(row);
        }
    }

    private void showSelection() {
        following(() -> {
            T selected = table.getSelectionModel().getSelectedItem();
            Optional<T> wanted = model.selectedRow();
            boolean shown = selected != null && wanted.isPresent()
                    && model.table().ref().apply(selected).equals(model.table().ref().apply(wanted.get()));
            if (wanted.isEmpty()) {
                table.getSelectionModel().clearSelection();
            } else if (!shown) {
                table.getSelectionModel().clearAndSelect(table.getItems().indexOf(wanted.get()));
                table.scrollTo(Math.max(0, table.getItems().indexOf(wanted.get()) - 2));
            }
        });
    }

    private void showLayout(TableLayout layout) {
        following(() -> {
            List<String> shown = table.getColumns().stream().map(TableColumn::getId).toList();
            if (!shown.equals(layout.columns())) {
                table.getColumns().setAll(model.shownColumns().stream().map(this::column).toList());
            }
            showSort(layout);
        });
    }

    private void showSort(TableLayout layout) {
        Optional<TableColumn<T, ?>> sorted = layout.sortColumn().flatMap(id ->
                table.getColumns().stream().filter(column -> column.getId().equals(id)).findFirst());
        sorted.ifPresent(column -> column.setSortType(layout.descending() ? SortType.DESCENDING : SortType.ASCENDING));
        List<TableColumn<T, ?>> order = sorted.<List<TableColumn<T, ?>>>map(List::of).orElse(List.of());
        if (!table.getSortOrder().equals(order)) {
            table.getSortOrder().setAll(order);
        }
    }

    private void takeSort() {
        if (!following) {
            Optional<TableColumn<T, ?>> first = table.getSortOrder().stream().findFirst();
            model.layoutProperty().set(model.layoutProperty().get().withSort(first.map(TableColumn::getId),
                    first.filter(column -> column.getSortType() == SortType.DESCENDING).isPresent()));
        }
    }

    private void takeOrder() {
        List<String> order = table.getColumns().stream().map(TableColumn::getId).toList();
        TableLayout layout = model.layoutProperty().get();
        boolean complete = order.size() == layout.columns().size() && order.containsAll(layout.columns());
        if (!following && complete) {
            model.layoutProperty().set(layout.withColumns(order));
        }
    }

    /** Runs a change that shows the model, so that it is not mistaken for the user's own. */
    private void following(Runnable change) {
        boolean outer = following;
        following = true;
        try {
            change.run();
        } finally {
            following = outer;
        }
    }

    private TableColumn<T, Cell> column(Column<T> column) {
        TableColumn<T, Cell> shown = new TableColumn<>();
        shown.setId(column.id());
        Label heading = new Label(messages.heading(column));
        heading.setTooltip(new Tooltip(column.title().map(messages::of).orElse(heading.getText())));
        shown.setGraphic(heading);
        shown.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(column.cell().apply(row.getValue())));
        shown.setCellFactory(_ -> new ValueCell<>(messages, column.id().endsWith("_ko") || column.id().equals("groups")));
        Double width = model.layoutProperty().get().widths().get(column.id());
        shown.setPrefWidth(width == null ? ColumnWidths.of(model, column, messages) : width);
        subscriptions.add(shown.widthProperty().subscribe((_, now) -> takeWidth(shown, now.doubleValue())));
        return shown;
    }

    private void takeWidth(TableColumn<T, Cell> column, double width) {
        if (!following && Math.abs(width - column.getPrefWidth()) < 0.5 && table.getScene() != null) {
            model.layoutProperty().set(model.layoutProperty().get().withWidth(column.getId(), width));
        }
    }

    private void copy(Clipboard clipboard) {
        List<T> chosen = table.getSelectionModel().getSelectedIndices().stream().sorted()
                .map(index -> table.getItems().get(index)).toList();
        if (!chosen.isEmpty()) {
            clipboard.put(ClipboardText.of(model.sheet(chosen)));
        }
    }

    void close() {
        subscriptions.close();
        model.close();
    }
}
