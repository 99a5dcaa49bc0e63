package org.summitatlas.query;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.summitatlas.model.Party;

/**
 * What a query finds: the rows of every table, and the parties among them.
 *
 * @param query   the question
 * @param scope   what it looked at
 * @param parties the countries, organizations, companies and institutions found, as the map shows them
 * @param rows    the rows of each table in the order of the dataset
 * @param counts  how many parties each facet value would show
 */
public record Results(Query query, Scope scope, List<Party> parties, Map<TableId, List<?>> rows, FacetCounts counts) {

    /** @throws java.util.NoSuchElementException if the dataset has not the summit of the query */
    public static Results of(Tables tables, Query query) {
        Scope scope = tables.scope(query.summit());
        Matches matches = new Matches(scope, query);
        List<String> words = TextFold.words(query.text());
        Map<TableId, List<?>> rows = new EnumMap<>(TableId.class);
        tables.all().forEach(table -> rows.put(table.id(), rows(tables, table, matches, words)));
        List<Party> parties = List.of(TableId.COUNTRIES, TableId.COMPANIES).stream()
                .flatMap(id -> rows.get(id).stream()).map(Party.class::cast).toList();
        FacetCounts counts = FacetCounts.of(scope, query, party -> hasText(tables, party, words));
        return new Results(query, scope, parties, Map.copyOf(rows), counts);
    }

    private static <T> List<T> rows(Tables tables, Table<T> table, Matches matches, List<String> words) {
        Predicate<T> keeps = table.keptBy(matches);
        return table.rows().stream()
                .filter(row -> hasText(tables, row, words))
                .filter(keeps)
                .toList();
    }

    private static boolean hasText(Tables tables, Object row, List<String> words) {
        return words.isEmpty() || TextFold.containsAll(tables.searchText(row), words);
    }

    /** How many rows of a table are found. */
    public int count(TableId table) {
        return rows.get(table).size();
    }

    /** The rows of one table, in the order of the dataset. */
    @SuppressWarnings("unchecked") // every list was made by the table with this id
    public <T> List<T> rows(Table<T> table) {
        return (List<T>) rows.get(table.id());
    }

    /** The ids of the parties found. */
    public Set<String> partyIds() {
        return parties.stream().map(Party::id).collect(Collectors.toUnmodifiableSet());
    }

    public PartyCount partyCount() {
        return PartyCount.of(parties);
    }
}
