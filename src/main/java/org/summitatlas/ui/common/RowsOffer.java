package org.summitatlas.ui.common;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.summitatlas.export.Sheet;
import org.summitatlas.query.Column;
import org.summitatlas.query.Table;
import org.summitatlas.query.TableId;

/**
 * Rows that can be taken away as they stand at one moment, cut loose from what shows them.
 *
 * @param word  what they are called in the name of a file
 * @param name  what they are, in the reader's language
 * @param table where they come from; empty for rows that are no table's, of which every column is always there
 * @param sheet makes the rows; slow for many rows, and good on any thread
 */
public record RowsOffer(String word, String name, Optional<Origin> table, Function<Extent, Sheet> sheet) {

    /**
     * The table whose rows they are, as it is shown.
     *
     * @param columns ids of the columns shown, in order
     * @param sort    columns that the rows are sorted by, as in {@code -date,party}; empty for the dataset's order
     */
    public record Origin(TableId id, List<String> columns, String sort) {

        public Origin {
            columns = List.copyOf(columns);
        }
    }

    /**
     * Which columns are wanted.
     *
     * @param isWhole      every column rather than those shown
     * @param withEvidence the columns that say what each row rests on, too
     */
    public record Extent(boolean isWhole, boolean withEvidence) {

        /** The columns of a table that are wanted; one that is shown is always among them. */
        public <T> List<Column<T>> of(Table<T> table, List<Column<T>> shown) {
            List<Column<T>> base = isWhole ? table.columns().stream()
                    .filter(column -> !column.isEvidence() || shown.contains(column)).toList() : shown;
            return withEvidence ? table.withEvidence(base) : base;
        }
    }

    /** Rows that are no table's. @param whole makes them with all that they rest on */
    public static RowsOffer of(String word, String name, Supplier<Sheet> whole) {
        return new RowsOffer(word, name, Optional.empty(), extent ->
                extent.withEvidence() ? whole.get() : whole.get().withoutEvidence());
    }
}
