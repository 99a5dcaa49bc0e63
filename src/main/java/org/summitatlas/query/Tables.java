package org.summitatlas.query;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.Attendance;
import org.summitatlas.model.Disagreement;
import org.summitatlas.model.Document;
import org.summitatlas.model.Endorsement;
import org.summitatlas.model.Party;
import org.summitatlas.model.Person;
import org.summitatlas.model.Session;
import org.summitatlas.model.Source;

/** Every table over one dataset, with the folded text of each row kept so that searching stays quick. */
public final class Tables {

    private final Atlas atlas;
    private final List<Table<?>> all;
    private final Map<Object, String> searchTexts = new IdentityHashMap<>();

    public Tables(Atlas atlas) {
        this.atlas = atlas;
        all = List.of(PartyTables.countries(atlas), PartyTables.companies(atlas), LeaderTable.of(atlas),
                DocumentTables.documents(atlas), FactTables.endorsements(atlas), FactTables.attendances(atlas),
                DocumentTables.sessions(atlas), DocumentTables.sources(atlas), DocumentTables.disagreements(atlas));
        all.forEach(this::keepSearchTexts);
    }

    private <T> void keepSearchTexts(Table<T> table) {
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
        return all;
    }

    public Table<?> table(TableId id) {
        return all.get(id.ordinal());
    }

    @SuppressWarnings("unchecked") // the table with this id was made for these rows
    private <T> Table<T> typed(TableId id) {
        return (Table<T>) table(id);
    }

    public Table<Party> countries() {
        return typed(TableId.COUNTRIES);
    }

    public Table<Party> companies() {
        return typed(TableId.COMPANIES);
    }

    public Table<Person> leaders() {
        return typed(TableId.LEADERS);
    }

    public Table<Document> documents() {
        return typed(TableId.DOCUMENTS);
    }

    public Table<Endorsement> endorsements() {
        return typed(TableId.ENDORSEMENTS);
    }

    public Table<Attendance> attendances() {
        return typed(TableId.ATTENDANCES);
    }

    public Table<Session> sessions() {
        return typed(TableId.SESSIONS);
    }

    public Table<Source> sources() {
        return typed(TableId.SOURCES);
    }

    public Table<Disagreement> disagreements() {
        return typed(TableId.DISAGREEMENTS);
    }
}
