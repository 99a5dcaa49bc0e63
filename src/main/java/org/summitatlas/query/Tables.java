package org.summitatlas.query;

import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.summitatlas.model.Atlas;

/** Every table over one dataset, with the folded text of each row kept so that searching stays quick. */
public final class Tables {

    private final Atlas atlas;
    private final Map<TableId, Table<?>> tables = new EnumMap<>(TableId.class);
    private final Map<Object, String> searchTexts = new IdentityHashMap<>();
    private final Map<Optional<String>, Scope> scopes = new ConcurrentHashMap<>();

    public Tables(Atlas atlas) {
        this.atlas = atlas;
        List.of(PartyTables.countries(atlas), PartyTables.companies(atlas), LeaderTable.of(atlas),
                DocumentTables.documents(atlas), DocumentTables.figures(atlas),
                SummitTables.summits(atlas), SummitTables.sessions(atlas),
                FollowUpTables.frameworks(atlas), FollowUpTables.institutes(atlas),
                FactTables.endorsements(atlas), FactTables.attendances(atlas),
                SourceTables.sources(atlas), SourceTables.disagreements(atlas))
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

    /**
     * What belongs to a summit, or the whole dataset if empty.
     *
     * @throws java.util.NoSuchElementException if the dataset has no such summit
     */
    Scope scope(Optional<String> summit) {
        return scopes.computeIfAbsent(summit, asked -> Scope.of(atlas, asked));
    }

    /** Every table, in the order of {@link TableId}. */
    public List<Table<?>> all() {
        return List.copyOf(tables.values());
    }

    public Table<?> table(TableId id) {
        return tables.get(id);
    }
}
