package org.summitatlas.query.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.summitatlas.query.Column;
import org.summitatlas.query.RowOrder.Key;
import org.summitatlas.query.Table;
import org.summitatlas.query.language.QueryProblem.Kind;

/** Columns of a table as one line of text: {@code name,groups} to choose them, {@code -date,party} to sort by them. */
public final class ColumnText {

    /**
     * What reading a line gave.
     *
     * @param columns in the order of the line, a minus in front read as "descending"; no use if there is a problem
     * @param problem the first thing that is wrong with the line
     */
    public record Reading<T>(List<Key<T>> columns, Optional<QueryProblem> problem) {

        public Reading {
            columns = List.copyOf(columns);
        }
    }

    private ColumnText() {
    }

    /**
     * Reads a line, whatever it is.
     *
     * @param signed whether a column may have a minus in front
     */
    public static <T> Reading<T> read(String line, Table<T> table, boolean signed) {
        List<Key<T>> columns = new ArrayList<>();
        int from = 0;
        for (String part : line.split(",", -1)) {
            String named = part.strip();
            boolean descending = signed && named.startsWith("-");
            String id = descending ? named.substring(1) : named;
            int start = from + part.indexOf(named) + (descending ? 1 : 0);
            Optional<Column<T>> column = table.columns().stream().filter(one -> one.id().equals(id)).findFirst();
            boolean twice = columns.stream().anyMatch(key -> key.column().id().equals(id));
            if (column.isEmpty() || twice) {
                Kind kind = twice ? Kind.TWICE : id.isEmpty() ? Kind.MISSING_VALUE : Kind.UNKNOWN_VALUE;
                List<String> nearest = kind == Kind.UNKNOWN_VALUE ? nearest(id, table) : List.of();
                return new Reading<>(columns,
                        Optional.of(new QueryProblem(kind, start, start + id.length(), id, nearest)));
            }
            columns.add(new Key<>(column.get(), descending));
            from += part.length() + 1;
        }
        return new Reading<>(columns, Optional.empty());
    }

    private static List<String> nearest(String id, Table<?> table) {
        return Nearest.to(id, table.columns().stream().map(Column::id).map(Vocabulary.Value::of).toList());
    }
}
