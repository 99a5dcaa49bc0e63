package org.summitatlas.export;

import java.util.List;
import org.summitatlas.query.Cell;
import org.summitatlas.query.Column;
import org.summitatlas.query.Table;

/**
 * Rows as they are on screen or were asked for, cut loose from where they came from.
 *
 * @param header ids of the columns, in order
 * @param rows   the cells of each row, as many as the header has ids
 */
public record Sheet(List<String> header, List<List<Cell>> rows) {

    /** @throws IllegalArgumentException if a row has more or fewer cells than the header has ids */
    public Sheet {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Cell> row : rows) {
            if (row.size() != header.size()) {
                throw new IllegalArgumentException(row.size() + " cells under " + header.size() + " columns");
            }
        }
    }

    /** The chosen columns of the chosen rows, both in the order given. */
    public static <T> Sheet of(List<Column<T>> columns, List<T> rows) {
        return new Sheet(columns.stream().map(Column::id).toList(),
                rows.stream().map(row -> columns.stream().map(column -> column.cell().apply(row)).toList()).toList());
    }

    /** Every column of every row of a table. */
    public static <T> Sheet of(Table<T> table) {
        return of(table.columns(), table.rows());
    }

    /** The rows as the text that files carry; see {@link Cell#plain()}. */
    public List<List<String>> plainRows() {
        return rows.stream().map(row -> row.stream().map(Cell::plain).toList()).toList();
    }
}
