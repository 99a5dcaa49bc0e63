package org.summitatlas.ui.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
    private final Language language;
    private final Comparator<Cell> cellOrder;
    private final ObjectProperty<TableLayout> layout;
    private final ReadOnlyObjectWrapper<List<Column<T>>> columns = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<T>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final Subscriptions subscriptions = new Subscriptions();

    public TableViewModel(Table<T> table, Exploration exploration, TableLayout layout, Language language) {
        this.table = table;
        this.exploration = exploration;
        this.language = language;
        this.cellOrder = Cell.order(language);
        this.layout = new SimpleObjectProperty<>(layout);
        subscriptions.follow(exploration.placeProperty(), _ -> refill());
        subscriptions.follow(this.layout, _ -> refill());
    }

    private void refill() {
        List<Column<T>> wanted = layout.get().columns()
                .map(ids -> ids.stream().map(table::column).toList())
                .orElseGet(() -> table.columnsFor(language, exploration.place().query()));
        if (!wanted.equals(columns.get())) {
            columns.set(wanted);
        }
        List<T> found = exploration.results().rows(table);
        List<T> ordered = sortColumn().map(column -> sorted(found, column)).orElse(found);
        if (!ordered.equals(rows.get())) {
            rows.set(ordered);
        }
    }

    /** Rows are sorted anew at every key typed, so each makes its cell once and not at every comparison. */
    private List<T> sorted(List<T> found, Column<T> column) {
        boolean descending = layout.get().descending();
        return found.stream().map(row -> Map.entry(column.cell().apply(row), row))
                .sorted((left, right) -> compare(left.getKey(), right.getKey(), descending))
                .map(Map.Entry::getValue).toList();
    }

    /** The column that sorts the rows, for as long as it is shown. */
    public Optional<Column<T>> sortColumn() {
        return layout.get().sortColumn()
                .flatMap(id -> columns.get().stream().filter(column -> column.id().equals(id)).findFirst());
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

    /** The columns as shown, a new list whenever they change: by the user's choice, or with the summit. */
    public ReadOnlyObjectProperty<List<Column<T>>> columnsProperty() {
        return columns.getReadOnlyProperty();
    }

    /** The columns as shown. */
    public List<Column<T>> shownColumns() {
        return columns.get();
    }

    /** The ids of the columns as shown. */
    public List<String> shownIds() {
        return columns.get().stream().map(Column::id).toList();
    }

    /** Shows a hidden column at its place in the table's order, or hides a shown one; the last one stays. */
    public void toggle(Column<T> column) {
        List<String> shown = shownIds();
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
