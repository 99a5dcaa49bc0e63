package org.summitatlas.query;

import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.summitatlas.model.Atlas;

/** Every table over one dataset, with the folded text of each row kept so that searching stays quick. */
public final class Tables {

    private final Atlas atlas;
    private final Map<TableId, Table<?>> tables = new EnumMap<>(TableId.class);
    private final Map<Object, String> searchTexts = new IdentityHashMap<>();

    public Tables(Atlas atlas) {
        this.atlas = atlas;
        List.of(PartyTables.countries(atlas), PartyTables.companies(atlas), LeaderTable.of(atlas),
                DocumentTables.documents(atlas), FactTables.endorsements(atlas), FactTables.attendances(atlas),
                DocumentTables.sessions(atlas), DocumentTables.sources(atlas), DocumentTables.disagreements(atlas))
                .forEach(this::add);
    }

    private <T> void add(Table<T> table) {
        tables.put(table.id(), table);
        table.rows().forEach(row -> searchTexts.put(row, table.searchText(row)));
    }

    String searchText(Object row) {
        return searchTexts.get(row);
    }

    public Atlas atlas() {
        return atlas;
    }

    /** Every table, in the order of {@link TableId}. */
    public List<Table<?>> all() {
        return List.copyOf(tables.values());
    }

    public Table<?> table(TableId id) {
        return tables.get(id);
    }
}
