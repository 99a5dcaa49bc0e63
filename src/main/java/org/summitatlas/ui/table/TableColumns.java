package org.summitatlas.ui.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.summitatlas.query.Cell;
import org.summitatlas.query.Column;
import org.summitatlas.ui.Exploration.Gesture;
import org.summitatlas.ui.Messages;
import org.summitatlas.ui.Subscriptions;
import org.summitatlas.ui.common.Tips;
import org.summitatlas.ui.table.TableLayout.Sort;

/** Keeps the columns of a table control and the layout of its view-model in step, both ways. */
final class TableColumns<T> {

    private static final double SAME_WIDTH = 0.5;
    private static final double SCROLL_BAR = 18;

    private final TableView<T> table;
    private final TableViewModel<T> model;
    private final Messages messages;
    private final Following following;
    private final Subscriptions subscriptions;
    private final Map<String, TableColumn<T, Cell>> columns = new HashMap<>();
    private final Map<String, ColumnWidths> measured = new HashMap<>();
    /** What each column was last given here; any other width is the user's. */
    private final Map<String, Double> given = new HashMap<>();

    TableColumns(TableView<T> table, TableViewModel<T> model, Messages messages, Following following,
                 Subscriptions subscriptions) {
        this.table = table;
        this.model = model;
        this.messages = messages;
        this.following = following;
        this.subscriptions = subscriptions;
    }

    /** Starts keeping them in step. */
    void follow() {
        table.setSortPolicy(_ -> {
            takeSort();
            return true;
        });
        ListChangeListener<TableColumn<T, ?>> reordered = _ -> takeOrder();
        table.getColumns().addListener(reordered);
        subscriptions.add(() -> table.getColumns().removeListener(reordered));
        subscriptions.follow(model.columnsProperty(), _ -> show());
        subscriptions.follow(model.layoutProperty(), _ -> show());
        subscriptions.add(table.widthProperty().subscribe(this::showWidths));
    }

    private void show() {
        following.run(() -> {
            List<TableColumn<T, Cell>> wanted = model.columnsProperty().get().stream()
                    .map(column -> columns.computeIfAbsent(column.id(), _ -> column(column))).toList();
            if (!table.getColumns().equals(wanted)) {
                int[] chosen = table.getSelectionModel().getSelectedIndices().stream()
                        .mapToInt(Integer::intValue).toArray();
                table.getColumns().setAll(wanted);
                select(chosen);
            }
            showWidths();
            showSort();
        });
    }

    /** The control forgets some of the chosen rows when its columns change. */
    private void select(int[] chosen) {
        table.getSelectionModel().clearSelection();
        if (chosen.length > 0) {
            table.getSelectionModel().selectIndices(chosen[0], chosen);
        }
    }

    /** Gives every column its width; if all of them fit, those whose values do not get the room that is left over. */
    private void showWidths() {
        double room = table.getWidth() - SCROLL_BAR;
        double least = sum(ColumnWidths::usual);
        double most = sum(ColumnWidths::whole);
        double share = most > least ? Math.clamp((room - least) / (most - least), 0, 1) : 0;
        ToDoubleFunction<ColumnWidths> choice = room < least ? ColumnWidths::comfortable
                : widths -> widths.usual() + (widths.whole() - widths.usual()) * share;
        following.run(() -> model.shownIds().forEach(id -> {
            double width = Math.floor(width(id, choice));
            given.put(id, width);
            if (Math.abs(columns.get(id).getPrefWidth() - width) > SAME_WIDTH) {
                columns.get(id).setPrefWidth(width);
            }
        }));
    }

    private double sum(ToDoubleFunction<ColumnWidths> choice) {
        return model.shownIds().stream().mapToDouble(id -> width(id, choice)).sum();
    }

    /** The user's own width, or the one chosen among those measured. */
    private double width(String id, ToDoubleFunction<ColumnWidths> choice) {
        Double own = model.layout().widths().get(id);
        return own == null ? choice.applyAsDouble(measured.get(id)) : own;
    }

    private void showSort() {
        List<TableColumn<T, ?>> order = new ArrayList<>();
        model.sortKeys().forEach(key -> {
            TableColumn<T, Cell> column = columns.get(key.column().id());
            column.setSortType(key.descending() ? SortType.DESCENDING : SortType.ASCENDING);
            order.add(column);
        });
        if (!table.getSortOrder().equals(order)) {
            table.getSortOrder().setAll(order);
        }
    }

    private void takeSort() {
        // While a column is on its way out JavaFX sorts once more; that is not the user's wish.
        boolean inStep = table.getColumns().stream().map(TableColumn::getId).toList().equals(model.shownIds());
        if (!following.isOn() && inStep) {
            model.arrange(model.layout().withSorts(table.getSortOrder().stream()
                    .map(column -> new Sort(column.getId(), column.getSortType() == SortType.DESCENDING)).toList()));
        }
    }

    private void takeOrder() {
        List<String> order = table.getColumns().stream().map(TableColumn::getId).toList();
        List<String> shown = model.shownIds();
        boolean complete = order.size() == shown.size() && order.containsAll(shown);
        if (!following.isOn() && complete) {
            model.arrange(model.layout().withColumns(order));
        }
    }

    private void takeWidth(String column, double width) {
        boolean asGiven = Math.abs(width - given.getOrDefault(column, width)) <= SAME_WIDTH;
        if (!following.isOn() && table.getScene() != null && !asGiven) {
            model.arrange(Gesture.MOVING, model.layout().withWidth(column, width));
        }
    }

    private TableColumn<T, Cell> column(Column<T> column) {
        // The text is what assistive technology reads; the label is what is drawn, because only it can have a tooltip.
        String heading = messages.heading(column);
        TableColumn<T, Cell> shown = new TableColumn<>(heading);
        Label label = new Label(heading);
        Tips.give(label, heading);
        shown.setGraphic(label);
        shown.setId(column.id());
        // On another day the same row has other values, from another column of the same id.
        shown.setCellValueFactory(row -> model.tablesProperty().map(_ -> model.cell(row.getValue(), column.id())));
        boolean secondary = column.isTranslationFor(messages.language());
        shown.setCellFactory(_ -> new ValueCell<>(messages, secondary));
        measured.put(column.id(), ColumnWidths.of(model, column, messages));
        shown.setPrefWidth(measured.get(column.id()).usual());
        model.table().rows().stream().map(column.cell()).filter(cell -> !(cell instanceof Cell.Blank)).findFirst()
                .flatMap(TableColumns::kindClass).ifPresent(shown.getStyleClass()::add);
        subscriptions.add(shown.widthProperty().subscribe((_, now) -> takeWidth(column.id(), now.doubleValue())));
        return shown;
    }

    /** Headings stand as their values do: numbers to the right, signs in the middle. */
    private static Optional<String> kindClass(Cell first) {
        return switch (first) {
            case Cell.Count _ -> Optional.of("number-column");
            case Cell.Stand _ -> Optional.of("sign-column");
            default -> Optional.empty();
        };
    }
}
