package org.summitatlas.ui.table;

import java.util.ArrayList;
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
 * @param columns ids of the columns chosen, in order; empty for the usual ones
 * @param widths  widths in pixels by column id, where the user changed them
 * @param sorts   by what the rows are sorted, as far as it is shown: first by the first, where that is equal by the
 *                next; none for the order of the dataset
 */
public record TableLayout(Optional<List<String>> columns, Map<String, Double> widths, List<Sort> sorts) {

    /** A column to sort by, by its id. */
    public record Sort(String column, boolean descending) {

        private static final String DOWN = "-";

        private String toWord() {
            return (descending ? DOWN : "") + column;
        }

        private static Sort parse(String word) {
            boolean descending = word.startsWith(DOWN);
            return new Sort(descending ? word.substring(DOWN.length()) : word, descending);
        }
    }

    /** What everybody sees before they arrange anything. */
    public static final TableLayout USUAL = new TableLayout(Optional.empty(), Map.of(), List.of());

    /** Stands in the settings file for the usual columns; no column has it for its id. */
    private static final String USUAL_COLUMNS = "*";

    public TableLayout {
        columns = columns.map(List::copyOf);
        widths = Map.copyOf(widths);
        sorts = List.copyOf(sorts);
    }

    public TableLayout withColumns(List<String> newColumns) {
        List<Sort> left = sorts.stream().filter(sort -> newColumns.contains(sort.column())).toList();
        return new TableLayout(Optional.of(newColumns), widths, left);
    }

    /**
     * Shows a hidden column at its place in the table's order, or hides a shown one; the last one stays.
     *
     * @param shown ids of the columns shown now, in their order
     * @param order ids of all columns of the table, in its order
     */
    TableLayout withToggled(String column, List<String> shown, List<String> order) {
        if (shown.contains(column)) {
            List<String> left = shown.stream().filter(id -> !id.equals(column)).toList();
            return left.isEmpty() ? this : withColumns(left);
        }
        int place = (int) shown.stream().filter(id -> order.indexOf(id) < order.indexOf(column)).count();
        List<String> more = new ArrayList<>(shown);
        more.add(place, column);
        return withColumns(more);
    }

    public TableLayout withWidth(String column, double width) {
        Map<String, Double> changed = new TreeMap<>(widths);
        changed.put(column, (double) Math.round(width));
        return new TableLayout(columns, changed, sorts);
    }

    public TableLayout withSorts(List<Sort> newSorts) {
        return new TableLayout(columns, widths, newSorts);
    }

    /** One line for the settings file: the columns with their widths, then those that sort. */
    public String toLine() {
        Stream<String> shown = columns.map(List::stream)
                .orElseGet(() -> Stream.concat(Stream.of(USUAL_COLUMNS), widths.keySet().stream().sorted()));
        return shown.map(id -> widths.containsKey(id) ? id + ":" + Math.round(widths.get(id)) : id)
                .collect(Collectors.joining(","))
                + (sorts.isEmpty() ? "" : sorts.stream().map(Sort::toWord).collect(Collectors.joining(",", ";", "")));
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
        Stream<String> ofDocuments = whole.data().documents().stream().map(document -> document.id().replace('-', '_'));
        return parse(line, Stream.concat(ids(table), ofDocuments).collect(Collectors.toSet()));
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
        Set<String> sortable = usual ? known : Set.copyOf(found);
        List<Sort> sorts = Stream.of(parts).skip(1).flatMap(words -> Stream.of(words.split(","))).map(Sort::parse)
                .filter(sort -> sortable.contains(sort.column())).toList();
        return found.isEmpty() && !usual ? Optional.empty()
                : Optional.of(new TableLayout(usual ? Optional.empty() : Optional.of(found), widths, sorts));
    }
}
