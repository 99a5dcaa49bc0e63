package org.summitatlas.export.pack;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one table has otherwise than another, in the order of their rows.
 *
 * @param addedColumns   ids of columns that only the second has
 * @param removedColumns ids of columns that only the first has
 * @param added          ids of rows that only the second has
 * @param removed        ids of rows that only the first has
 * @param changed        ids of rows of which a cell under a column of both differs
 */
public record RowChanges(List<String> addedColumns, List<String> removedColumns, List<String> added,
                         List<String> removed, List<String> changed) {

    public RowChanges {
        addedColumns = List.copyOf(addedColumns);
        removedColumns = List.copyOf(removedColumns);
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        changed = List.copyOf(changed);
    }

    /**
     * From one file to another.
     *
     * @param keys    the columns that together tell a row from all others
     * @param ignored columns under which a difference does not count
     * @return empty if either is no table with these columns
     */
    static Optional<RowChanges> between(byte[] before, byte[] after, List<String> keys, Set<String> ignored) {
        return CsvRows.read(before).filter(rows -> rows.header().containsAll(keys))
                .flatMap(first -> CsvRows.read(after).filter(rows -> rows.header().containsAll(keys))
                        .map(second -> between(first, second, keys, ignored)));
    }

    private static RowChanges between(CsvRows first, CsvRows second, List<String> keys, Set<String> ignored) {
        Map<String, List<String>> before = byId(first, keys);
        Map<String, List<String>> after = byId(second, keys);
        List<String> common = first.header().stream().filter(second.header()::contains)
                .filter(column -> !ignored.contains(column)).toList();
        return new RowChanges(without(second.header(), first.header()), without(first.header(), second.header()),
                after.keySet().stream().filter(id -> !before.containsKey(id)).toList(),
                before.keySet().stream().filter(id -> !after.containsKey(id)).toList(),
                before.keySet().stream().filter(after::containsKey).filter(id -> common.stream().anyMatch(column ->
                        !first.cell(before.get(id), column).equals(second.cell(after.get(id), column)))).toList());
    }

    private static List<String> without(List<String> columns, List<String> others) {
        return columns.stream().filter(column -> !others.contains(column)).toList();
    }

    /** The rows by the cells that tell them apart; one that does not tell itself apart is also counted. */
    private static Map<String, List<String>> byId(CsvRows table, List<String> keys) {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        Map<String, Integer> times = new HashMap<>();
        for (List<String> row : table.rows()) {
            String id = String.join(" ", keys.stream().map(key -> table.cell(row, key))
                    .filter(cell -> !cell.isEmpty()).toList());
            int time = times.merge(id, 1, Integer::sum);
            rows.put(time == 1 ? id : id + " (" + time + ")", row);
        }
        return rows;
    }
}
