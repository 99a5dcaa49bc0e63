package org.summitatlas.export;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.summitatlas.query.Cell;
import org.summitatlas.query.Column;
import org.summitatlas.query.EvidenceColumns;
import org.summitatlas.query.Table;

/**
 * Rows as they are on screen or were asked for, cut loose from where they came from. Cells are made when they are
 * asked for and not kept, so that a sheet of a million rows takes no more room than a list of what the rows are about.
 */
public final class Sheet {

    private static final class Lazy<E> extends AbstractList<E> implements RandomAccess {

        private final int size;
        private final IntFunction<E> element;

        private Lazy(int size, IntFunction<E> element) {
            this.size = size;
            this.element = element;
        }

        @Override
        public E get(int index) {
            return element.apply(index);
        }

        @Override
        public int size() {
            return size;
        }
    }

    private final List<String> header;
    private final List<? extends Column<?>> columns;
    private final List<List<Cell>> rows;

    private Sheet(List<String> header, List<? extends Column<?>> columns, List<List<Cell>> rows) {
        this.header = header;
        this.columns = columns;
        this.rows = rows;
    }

    /**
     * Cells that are there already.
     *
     * @param header ids of the columns, in order
     * @param rows   the cells of each row, as many as the header has ids
     * @throws IllegalArgumentException if a row has more or fewer cells than the header has ids
     */
    public Sheet(List<String> header, List<List<Cell>> rows) {
        this(List.copyOf(header), List.of(), rows.stream().map(List::copyOf).toList());
        for (List<Cell> row : this.rows) {
            if (row.size() != header.size()) {
                throw new IllegalArgumentException(row.size() + " cells under " + header.size() + " columns");
            }
        }
    }

    /** The chosen columns of the chosen rows, both in the order given. */
    public static <T> Sheet of(List<Column<T>> columns, List<T> rows) {
        List<Column<T>> chosen = List.copyOf(columns);
        List<T> kept = List.copyOf(rows);
        return new Sheet(chosen.stream().map(Column::id).toList(), chosen,
                new Lazy<>(kept.size(), index -> cells(chosen, kept.get(index))));
    }

    /** Without a stream: there can be a million rows. */
    private static <T> List<Cell> cells(List<Column<T>> columns, T row) {
        Cell[] cells = new Cell[columns.size()];
        for (int column = 0; column < cells.length; column++) {
            cells[column] = columns.get(column).cell().apply(row);
        }
        return Collections.unmodifiableList(Arrays.asList(cells));
    }

    /** Every column of every row of a table. */
    public static <T> Sheet of(Table<T> table) {
        return of(table.columns(), table.rows());
    }

    /** The same rows without the columns that say what they rest on. */
    public Sheet withoutEvidence() {
        List<Integer> kept = IntStream.range(0, header.size())
                .filter(index -> !EvidenceColumns.IDS.contains(header.get(index))).boxed().toList();
        return new Sheet(kept.stream().map(header::get).toList(),
                columns.isEmpty() ? columns : kept.stream().<Column<?>>map(columns::get).toList(),
                new Lazy<>(rows.size(), index -> {
                    List<Cell> row = rows.get(index);
                    return kept.stream().map(row::get).toList();
                }));
    }

    /** The ids of the columns, in order. */
    public List<String> header() {
        return header;
    }

    /** How many rows there are. */
    public int size() {
        return rows.size();
    }

    /** The cells of each row, as many as the header has ids; made anew each time they are asked for. */
    public List<List<Cell>> rows() {
        return rows;
    }

    /** The rows as the text that files carry, see {@link Cell#plain()}; made anew each time they are asked for. */
    public List<List<String>> plainRows() {
        return new Lazy<>(rows.size(), index -> plain(rows.get(index)));
    }

    private static List<String> plain(List<Cell> row) {
        String[] texts = new String[row.size()];
        for (int column = 0; column < texts.length; column++) {
            texts[column] = row.get(column).plain();
        }
        return Collections.unmodifiableList(Arrays.asList(texts));
    }

    /** The description of the column at a place; empty where cells were given without one. */
    public Optional<Column<?>> column(int index) {
        return columns.isEmpty() ? Optional.empty() : Optional.of(columns.get(index));
    }
}
