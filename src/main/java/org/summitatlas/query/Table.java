package org.summitatlas.query;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.summitatlas.model.EntityRef;

/**
 * A kind of row with its columns: the one description from which every view and export of it is made.
 *
 * @param id       which table
 * @param columns  id columns first
 * @param rows     every row, in the order of the dataset
 * @param keeps    whether the parties that match a query keep a row
 * @param ref      what opens when the row is chosen
 * @param keywords further words to find a row by, such as names in the other language
 */
public record Table<T>(TableId id, List<Column<T>> columns, List<T> rows, Function<Matches, Predicate<T>> keeps,
                       Function<T, EntityRef> ref, Function<T, Stream<String>> keywords) {

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** The column with this id. @throws java.util.NoSuchElementException if the table has none */
    public Column<T> column(String columnId) {
        return columns.stream().filter(column -> column.id().equals(columnId)).findFirst().orElseThrow();
    }

    /** Everything in a row that a search can hit, folded. */
    String searchText(T row) {
        return TextFold.fold(Stream.concat(columns.stream().map(column -> column.cell().apply(row).plain()),
                keywords.apply(row)).collect(Collectors.joining("\n")));
    }
}
