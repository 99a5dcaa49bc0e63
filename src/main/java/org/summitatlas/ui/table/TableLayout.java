package org.summitatlas.ui.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.summitatlas.model.Atlas;
import org.summitatlas.query.Column;
import org.summitatlas.query.Table;

/**
 * How the user has arranged one table. Whoever chose no columns sees the usual ones, which follow the summit chosen;
 * columns once chosen stay.
 *
 * @param columns    ids of the columns chosen, in order; empty for the usual ones
 * @param widths     widths in pixels by column id, where the user changed them
 * @param sortColumn id of the column the rows are sorted by, where it is shown; empty for the order of the dataset
 * @param descending whether the sort runs downwards
 */
public record TableLayout(Optional<List<String>> columns, Map<String, Double> widths, Optional<String> sortColumn,
                          boolean descending) {

    /** What everybody sees before they arrange anything. */
    public static final TableLayout USUAL = new TableLayout(Optional.empty(), Map.of(), Optional.empty(), false);

    /** Stands in the settings file for the usual columns; no column has it for its id. */
    private static final String USUAL_COLUMNS = "*";

    public TableLayout {
        columns = columns.map(List::copyOf);
        widths = Map.copyOf(widths);
    }

    public TableLayout withColumns(List<String> newColumns) {
        Optional<String> sort = sortColumn.filter(newColumns::contains);
        return new TableLayout(Optional.of(newColumns), widths, sort, descending);
    }

    public TableLayout withWidth(String column, double width) {
        Map<String, Double> changed = new TreeMap<>(widths);
        changed.put(column, (double) Math.round(width));
        return new TableLayout(columns, changed, sortColumn, descending);
    }

    public TableLayout withSort(Optional<String> column, boolean newDescending) {
        return new TableLayout(columns, widths, column, newDescending);
    }

    /** One line for the settings file: the columns with their widths, then the one that sorts. */
    public String toLine() {
        Stream<String> shown = columns.map(List::stream)
                .orElseGet(() -> Stream.concat(Stream.of(USUAL_COLUMNS), widths.keySet().stream().sorted()));
        return shown.map(id -> widths.containsKey(id) ? id + ":" + Math.round(widths.get(id)) : id)
                .collect(Collectors.joining(","))
                + sortColumn.map(id -> ";" + (descending ? "-" : "") + id).orElse("");
    }

    /** Reads {@link #toLine()} back. Columns the table no longer has are dropped; empty if none is left. */
    public static Optional<TableLayout> parse(String line, Table<?> table) {
        return parse(line, ids(table).collect(Collectors.toSet()));
    }

    /**
     * The same for a table as of some day. Columns about documents of later days stay in mind.
     *
     * @param whole the dataset with everything it knows
     */
    static Optional<TableLayout> parse(String line, Table<?> table, Atlas whole) {
        return parse(line, Stream.concat(ids(table),
                whole.data().documents().stream().map(document -> document.id().replace('-', '_'))).collect(Collectors.toSet()));
    }

    private static Stream<String> ids(Table<?> table) {
        return table.columns().stream().map(Column::id);
    }

    private static Optional<TableLayout> parse(String line, Set<String> known) {
        String[] parts = line.split(";", 2);
        List<String> items = List.of(parts[0].split(","));
        Map<String, Double> widths = new TreeMap<>();
        List<String> found = items.stream().map(text -> {
            String[] idAndWidth = text.split(":", 2);
            if (idAndWidth.length == 2 && idAndWidth[1].matches("\\d{1,4}")) {
                widths.put(idAndWidth[0], Double.valueOf(idAndWidth[1]));
            }
            return idAndWidth[0];
        }).filter(known::contains).distinct().toList();
        widths.keySet().retainAll(found);
        boolean usual = items.contains(USUAL_COLUMNS);
        String sort = parts.length == 2 ? parts[1] : "";
        boolean descending = sort.startsWith("-");
        Optional<String> sortColumn = Optional.of(descending ? sort.substring(1) : sort)
                .filter(usual ? known::contains : found::contains);
        return found.isEmpty() && !usual ? Optional.empty()
                : Optional.of(new TableLayout(usual ? Optional.empty() : Optional.of(found), widths, sortColumn,
                        descending && sortColumn.isPresent()));
    }
}
