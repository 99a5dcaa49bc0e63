package org.summitatlas.ui.table;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.summitatlas.export.Sheet;
import org.summitatlas.model.EntityRef;
import org.summitatlas.model.Language;
import org.summitatlas.query.Cell;
import org.summitatlas.query.Column;
import org.summitatlas.query.Results;
import org.summitatlas.query.RowOrder;
import org.summitatlas.query.RowOrder.Key;
import org.summitatlas.query.Table;
import org.summitatlas.query.TableId;
import org.summitatlas.query.Tables;
import org.summitatlas.ui.Exploration;
import org.summitatlas.ui.Exploration.Gesture;
import org.summitatlas.ui.Place;
import org.summitatlas.ui.Subscriptions;
import org.summitatlas.ui.View;

/**
 * One table as the user has arranged it: the rows the query finds, in the chosen order, with the chosen columns.
 * What it holds is what is seen, and what an export writes. Table, columns and rows are as of the day asked about; a
 * table that is not in front catches up when it comes there, or when it is asked.
 *
 * @param <T> the kind of row
 */
public final class TableViewModel<T> {

    private final TableId id;
    private final Exploration exploration;
    private final Language language;
    private final TableLayout remembered;
    private final ReadOnlyObjectWrapper<TableLayout> layout = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Column<T>>> columns = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<T>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Tables> tables = new ReadOnlyObjectWrapper<>();
    private final Subscriptions subscriptions = new Subscriptions();
    private Results filled;
    private TableLayout filledAs;

    /** @param remembered how the user left the table the last time; a place where it was arranged knows better */
    public TableViewModel(Table<T> table, Exploration exploration, TableLayout remembered, Language language) {
        this.id = table.id();
        this.exploration = exploration;
        this.language = language;
        this.remembered = remembered;
        subscriptions.follow(exploration.placeProperty(), this::follow);
        refill();
    }

    private void follow(Place place) {
        layout.set(place.layout(id)
                .flatMap(line -> TableLayout.parse(line, exploration.tables().table(id), exploration.wholeAtlas()))
                .orElse(remembered));
        if (isInFront()) {
            refill();
        }
    }

    /** Whether it is seen. */
    boolean isInFront() {
        return exploration.place().view() == View.MAP && exploration.place().table() == id;
    }

    private void refill() {
        Results results = exploration.results();
        if (results == filled && layout.get().equals(filledAs)) {
            return;
        }
        filled = results;
        filledAs = layout.get();
        Table<T> table = table();
        List<Column<T>> wanted = layout.get().columns()
                .map(ids -> ids.stream().flatMap(column -> find(table, column).stream()).toList())
                .filter(known -> !known.isEmpty())
                .orElseGet(() -> table.columnsFor(language, exploration.place().query()));
        if (!wanted.equals(columns.get())) {
            columns.set(wanted);
        }
        List<T> ordered = new RowOrder<>(sortKeys(), language).sorted(results.rows(table));
        if (!ordered.equals(rows.get())) {
            rows.set(ordered);
        }
        tables.set(results.tables());
    }

    private static <T> Optional<Column<T>> find(Table<T> table, String column) {
        return table.columns().stream().filter(known -> known.id().equals(column)).findFirst();
    }

    /** The columns that sort the rows, for as long as they are shown. */
    List<Key<T>> sortKeys() {
        return layout.get().sorts().stream()
                .flatMap(sort -> columns.get().stream().filter(column -> column.id().equals(sort.column()))
                        .map(column -> new Key<>(column, sort.descending()))).toList();
    }

    /** The table as of the day asked about. */
    @SuppressWarnings("unchecked") // a table has rows of the same kind on every day
    public Table<T> table() {
        return (Table<T>) exploration.results().tables().table(id);
    }

    public TableId id() {
        return id;
    }

    /** The tables that the rows and columns are of, told after both have changed. */
    ReadOnlyObjectProperty<Tables> tablesProperty() {
        return tables.getReadOnlyProperty();
    }

    /** The value of a row in a column; blank where the table does not have the column on this day. */
    Cell cell(T row, String column) {
        return find(table(), column).map(known -> known.cell().apply(row)).orElseGet(Cell.Blank::new);
    }

    /** The rows as shown, a new list whenever they change. */
    public ReadOnlyObjectProperty<List<T>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    public List<T> rows() {
        refill();
        return rows.get();
    }

    public ReadOnlyObjectProperty<TableLayout> layoutProperty() {
        return layout.getReadOnlyProperty();
    }

    public TableLayout layout() {
        return layout.get();
    }

    /** Arranges the table, as a step that can be gone back. */
    public void arrange(TableLayout next) {
        arrange(Gesture.STEP, next);
    }

    /** Arranges the table as part of a gesture. */
    public void arrange(Gesture by, TableLayout next) {
        if (!next.equals(layout.get())) {
            exploration.change(by, place -> place.withLayout(id, next.toLine()));
        }
    }

    /** The columns as shown, a new list whenever they change: by the user's choice, or with the summit. */
    public ReadOnlyObjectProperty<List<Column<T>>> columnsProperty() {
        return columns.getReadOnlyProperty();
    }

    /** The columns as shown. */
    public List<Column<T>> shownColumns() {
        refill();
        return columns.get();
    }

    /** The ids of the columns as shown. */
    public List<String> shownIds() {
        return shownColumns().stream().map(Column::id).toList();
    }

    /** Shows a hidden column, or hides a shown one; the last one stays. */
    public void toggle(Column<T> column) {
        arrange(layout.get().withToggled(column.id(), shownIds(),
                table().columns().stream().map(Column::id).toList()));
    }

    /** Exactly the given rows, with the shown columns. */
    public Sheet sheet(List<T> chosen) {
        return Sheet.of(shownColumns(), chosen);
    }

    /** Opens what a row stands for. */
    public void open(T row) {
        exploration.select(table().ref().apply(row));
    }

    /** The first shown row that stands for what is open, if any. */
    public Optional<T> selectedRow() {
        Optional<EntityRef> selection = exploration.place().selection();
        return selection.flatMap(ref ->
                rows().stream().filter(row -> table().ref().apply(row).equals(ref)).findFirst());
    }

    public Exploration exploration() {
        return exploration;
    }

    /** Stops listening to the exploration. */
    public void close() {
        subscriptions.close();
    }
}
