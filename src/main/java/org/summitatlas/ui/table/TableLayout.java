package org.summitatlas.ui.table;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.summitatlas.model.Language;
import org.summitatlas.query.Column;
import org.summitatlas.query.Table;

/**
 * How the user has arranged one table.
 *
 * @param columns    ids of the columns shown, in order
 * @param widths     widths in pixels by column id, where the user changed them
 * @param sortColumn id of the column the rows are sorted by; empty for the order of the dataset
 * @param descending whether the sort runs downwards
 */
public record TableLayout(List<String> columns, Map<String, Double> widths, Optional<String> sortColumn,
                          boolean descending) {

    public TableLayout {
        columns = List.copyOf(columns);
        widths = Map.copyOf(widths);
    }

    /** What readers of a language see before they arrange anything. */
    public static TableLayout initial(Table<?> table, Language language) {
        return new TableLayout(table.columnsFor(language).stream().map(Column::id).toList(), Map.of(), Optional.empty(), false);
    }

    public TableLayout withColumns(List<String> newColumns) {
        Optional<String> sort = sortColumn.filter(newColumns::contains);
        return new TableLayout(newColumns, widths, sort, descending);
    }

    public TableLayout withWidth(String column, double width) {
        Map<String, Double> changed = new TreeMap<>(widths);
        changed.put(column, (double) Math.round(width));
        return new TableLayout(columns, changed, sortColumn, descending);
    }

    public TableLayout withSort(Optional<String> column, boolean newDescending) {
        return new TableLayout(columns, widths, column, newDescending);
    }

    /** One line for the settings file. */
    public String toLine() {
        String shown = columns.stream()
                .map(id -> widths.containsKey(id) ? id + ":" + Math.round(widths.get(id)) : id)
                .collect(Collectors.joining(","));
        return shown + sortColumn.map(id -> ";" + (descending ? "-" : "") + id).orElse("");
    }

    /** Reads {@link #toLine()} back. Columns the table no longer has are dropped; empty if none is left. */
    public static Optional<TableLayout> parse(String line, Table<?> table) {
        String[] parts = line.split(";", 2);
        List<String> known = table.columns().stream().map(Column::id).toList();
        Map<String, Double> widths = new TreeMap<>();
        List<String> columns = Arrays.stream(parts[0].split(",")).map(text -> {
            String[] idAndWidth = text.split(":", 2);
            if (idAndWidth.length == 2 && idAndWidth[1].matches("\\d{1,4}")) {
                widths.put(idAndWidth[0], Double.valueOf(idAndWidth[1]));
            }
            return idAndWidth[0];
        }).filter(known::contains).distinct().toList();
        widths.keySet().retainAll(columns);
        String sort = parts.length == 2 ? parts[1] : "";
        boolean descending = sort.startsWith("-");
        Optional<String> sortColumn = Optional.of(descending ? sort.substring(1) : sort).filter(columns::contains);
        return columns.isEmpty() ? Optional.empty()
                : Optional.of(new TableLayout(columns, widths, sortColumn, descending && sortColumn.isPresent()));
    }
}
