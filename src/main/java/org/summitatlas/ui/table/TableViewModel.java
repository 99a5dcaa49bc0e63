package org.summitatlas.ui.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.summitatlas.export.Sheet;
import org.summitatlas.model.EntityRef;
import org.summitatlas.model.Language;
import org.summitatlas.query.Cell;
import org.summitatlas.query.Column;
import org.summitatlas.query.Table;
import org.summitatlas.ui.Exploration;
import org.summitatlas.ui.Subscriptions;

/**
 * One table as the user has arranged it: the rows the query finds, in the chosen order, with the chosen columns.
 * What it holds is what is seen, and what an export writes.
 *
 * @param <T> the kind of row
 */
public final class TableViewModel<T> {

    private final Table<T> table;
    private final Exploration exploration;
    private final Comparator<Cell> cellOrder;
    private final ObjectProperty<TableLayout> layout;
    private final ReadOnlyObjectWrapper<List<T>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final Subscriptions subscriptions = new Subscriptions();

    public TableViewModel(Table<T> table, Exploration exploration, TableLayout layout, Language language) {
        this.table = table;
        this.exploration = exploration;
        this.cellOrder = Cell.order(language);
        this.layout = new SimpleObjectProperty<>(layout);
        subscriptions.follow(exploration.placeProperty(), _ -> refill());
        subscriptions.follow(this.layout, _ -> refill());
    }

    private void refill() {
        List<T> found = exploration.results().rows(table);
        List<T> ordered = order().map(order -> found.stream().sorted(order).toList()).orElse(found);
        if (!ordered.equals(rows.get())) {
            rows.set(ordered);
        }
    }

    private Optional<Comparator<T>> order() {
        return layout.get().sortColumn().map(table::column).map(column -> {
            boolean descending = layout.get().descending();
            return (left, right) -> compare(column.cell().apply(left), column.cell().apply(right), descending);
        });
    }

    /** Blanks stay last in either direction: they are not known, not small. */
    private int compare(Cell left, Cell right, boolean descending) {
        boolean turn = descending && !left.plain().isEmpty() && !right.plain().isEmpty();
        return turn ? cellOrder.compare(right, left) : cellOrder.compare(left, right);
    }

    public Table<T> table() {
        return table;
    }

    /** The rows as shown, a new list whenever they change. */
    public ReadOnlyObjectProperty<List<T>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    public List<T> rows() {
        return rows.get();
    }

    public ObjectProperty<TableLayout> layoutProperty() {
        return layout;
    }

    /** The columns as shown. */
    public List<Column<T>> shownColumns() {
        return layout.get().columns().stream().map(table::column).toList();
    }

    /** Shows a hidden column at its place in the table's order, or hides a shown one; the last one stays. */
    public void toggle(Column<T> column) {
        List<String> shown = layout.get().columns();
        if (shown.contains(column.id())) {
            List<String> left = shown.stream().filter(id -> !id.equals(column.id())).toList();
            if (!left.isEmpty()) {
                layout.set(layout.get().withColumns(left));
            }
            return;
        }
        List<String> order = table.columns().stream().map(Column::id).toList();
        int place = (int) shown.stream().filter(id -> order.indexOf(id) < order.indexOf(column.id())).count();
        List<String> more = new ArrayList<>(shown);
        more.add(place, column.id());
        layout.set(layout.get().withColumns(more));
    }

    /** Exactly what is shown: these rows, in this order, with these columns. */
    public Sheet sheet() {
        return Sheet.of(shownColumns(), rows.get());
    }

    /** Exactly the given rows, with the shown columns. */
    public Sheet sheet(List<T> chosen) {
        return Sheet.of(shownColumns(), chosen);
    }

    /** Opens what a row stands for. */
    public void open(T row) {
        exploration.select(table.ref().apply(row));
    }

    /** The first shown row that stands for what is open, if any. */
    public Optional<T> selectedRow() {
        Optional<EntityRef> selection = exploration.place().selection();
        return selection.flatMap(ref -> rows.get().stream().filter(row -> table.ref().apply(row).equals(ref)).findFirst());
    }

    public Exploration exploration() {
        return exploration;
    }

    /** Stops listening to the exploration. */
    public void close() {
        subscriptions.close();
    }
}
