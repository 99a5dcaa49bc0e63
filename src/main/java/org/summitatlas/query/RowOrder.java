package org.summitatlas.query;

import java.util.Comparator;
import java.util.List;
import org.summitatlas.model.Language;

/**
 * In which order rows stand: by the first column, where that is equal by the second, and so on; else as they stood.
 * Blanks come last in either direction: they are not known, not small.
 *
 * @param keys     the columns to sort by; none leaves rows as they are
 * @param language whose alphabet names follow
 * @param <T>      the kind of row
 */
public record RowOrder<T>(List<Key<T>> keys, Language language) {

    /** One column to sort by. */
    public record Key<T>(Column<T> column, boolean descending) {
    }

    private record Sortable<T>(T row, List<Cell> cells) {
    }

    public RowOrder {
        keys = List.copyOf(keys);
    }

    /** The rows in this order. Each makes its cells once and not at every comparison: people type meanwhile. */
    public List<T> sorted(List<T> rows) {
        if (keys.isEmpty()) {
            return rows;
        }
        Comparator<Cell> cellOrder = Cell.order(language);
        return rows.stream()
                .map(row -> new Sortable<>(row, keys.stream().map(key -> key.column().cell().apply(row)).toList()))
                .sorted((left, right) -> compare(left.cells, right.cells, cellOrder))
                .map(Sortable::row).toList();
    }

    private int compare(List<Cell> left, List<Cell> right, Comparator<Cell> cellOrder) {
        for (int place = 0; place < keys.size(); place++) {
            int order = compare(left.get(place), right.get(place), keys.get(place).descending(), cellOrder);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static int compare(Cell left, Cell right, boolean descending, Comparator<Cell> cellOrder) {
        boolean turn = descending && !left.plain().isEmpty() && !right.plain().isEmpty();
        return turn ? cellOrder.compare(right, left) : cellOrder.compare(left, right);
    }
}
