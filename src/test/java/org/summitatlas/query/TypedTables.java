package org.summitatlas.query;

/** Tables by the type of their rows, for tests that know which they ask for. */
public final class TypedTables {

    private TypedTables() {
    }

    /** @throws ClassCastException if the table has other rows */
    @SuppressWarnings("unchecked") // every row has just been seen to be of the type
    public static <T> Table<T> of(Tables tables, TableId id, Class<T> type) {
        Table<?> table = tables.table(id);
        table.rows().forEach(type::cast);
        return (Table<T>) table;
    }
}
