package org.summitatlas.query;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.summitatlas.model.AsOf;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.Party;

/** Every table over one dataset, with what is worked out of them kept so that asking stays quick. */
public final class Tables {

    private final Atlas atlas;
    private final Map<TableId, Table<?>> tables = new EnumMap<>(TableId.class);
    private final Map<TableId, String[]> searchTexts;
    private final Map<Optional<String>, Scope> scopes;
    private final Map<LocalDate, Tables> cuts;
    private final Map<LocalDate, Tables> days;
    private final Supplier<List<LocalDate>> changes;
    private final Supplier<PartySets> partySets;
    private final Supplier<String[]> partyTexts;

    public Tables(Atlas atlas) {
        this.atlas = atlas;
        searchTexts = new ConcurrentHashMap<>();
        scopes = new ConcurrentHashMap<>();
        cuts = new ConcurrentHashMap<>();
        days = new ConcurrentHashMap<>();
        partyTexts = once(this::textsOfParties);
        changes = once(() -> AsOf.changes(atlas.data()));
        partySets = once(() -> new PartySets(atlas));
        List.of(PartyTables.countries(atlas), PartyTables.companies(atlas), LeaderTable.of(atlas),
                DocumentTables.documents(atlas), DocumentTables.figures(atlas),
                SummitTables.summits(atlas), SummitTables.sessions(atlas),
                FollowUpTables.frameworks(atlas), FollowUpTables.institutes(atlas),
                FactTables.endorsements(atlas), FactTables.attendances(atlas),
                SourceTables.sources(atlas), SourceTables.disagreements(atlas))
                .forEach(this::add);
    }

    /** The same tables, told as of another day, with all that was worked out of them. */
    private Tables(Tables same, LocalDate day) {
        atlas = same.atlas;
        searchTexts = same.searchTexts;
        scopes = same.scopes;
        cuts = same.cuts;
        days = same.days;
        changes = same.changes;
        partySets = same.partySets;
        partyTexts = same.partyTexts;
        same.tables.values().forEach(table -> add(table.asOf(day)));
    }

    private <T> void add(Table<T> table) {
        tables.put(table.id(), table);
    }

    private static <T> Supplier<T> once(Supplier<T> maker) {
        Map<Boolean, T> made = new ConcurrentHashMap<>();
        return () -> made.computeIfAbsent(true, _ -> maker.get());
    }

    /** Makes ready what the first search would otherwise wait for; safe on any thread. */
    public void prepare() {
        partySets();
        all().forEach(this::searchTexts);
        partyTexts();
    }

    PartySets partySets() {
        return partySets.get();
    }

    /** The folded text of every row of a table, in the order of its rows. */
    <T> String[] searchTexts(Table<T> table) {
        return searchTexts.computeIfAbsent(table.id(), _ -> table.rows().stream().parallel()
                .map(table::searchText).toArray(String[]::new));
    }

    /** The folded text of every party's row, in the order of the parties. */
    String[] partyTexts() {
        return partyTexts.get();
    }

    private String[] textsOfParties() {
        Map<String, String> texts = new HashMap<>();
        for (TableId id : List.of(TableId.COUNTRIES, TableId.COMPANIES)) {
            Table<?> table = table(id);
            String[] own = searchTexts(table);
            for (int place = 0; place < own.length; place++) {
                texts.put(((Party) table.rows().get(place)).id(), own[place]);
            }
        }
        return atlas.data().parties().stream().map(party -> texts.get(party.id())).toArray(String[]::new);
    }

    public Atlas atlas() {
        return atlas;
    }

    /**
     * What belongs to a summit, or the whole dataset if empty; see {@link Scope#of}.
     */
    Scope scope(Optional<String> summit) {
        return scopes.computeIfAbsent(summit, asked -> Scope.of(atlas, asked));
    }

    /**
     * The tables as of the end of a day; if empty, with all that the dataset knows, whatever is announced included.
     * Between two days on which something happened only the day that they are told as of differs.
     */
    public Tables asOf(Optional<LocalDate> day) {
        return day.map(asked -> days.computeIfAbsent(asked, _ -> new Tables(cut(asked), asked))).orElse(this);
    }

    private Tables cut(LocalDate day) {
        LocalDate last = changes.get().stream().filter(change -> !change.isAfter(day)).reduce((_, next) -> next)
                .orElse(LocalDate.MIN);
        return cuts.computeIfAbsent(last, from -> new Tables(new Atlas(AsOf.cut(atlas.data(), from))));
    }

    /** Every table, in the order of {@link TableId}. */
    public List<Table<?>> all() {
        return List.copyOf(tables.values());
    }

    public Table<?> table(TableId id) {
        return tables.get(id);
    }
}
