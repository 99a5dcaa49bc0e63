package org.summitatlas.query;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.summitatlas.model.Party;

/** What a query finds: the rows of every table, the parties among them, and what each further choice would find. */
public final class Results {

    /** From so many rows on it is worth the while to share them among processors. */
    private static final int MANY = 20_000;

    private final Tables tables;
    private final Query query;
    private final Evaluation evaluation;
    private final Map<TableId, List<?>> rows;
    private final List<Party> parties;
    private final FacetCounts counts;

    private Results(Tables tables, Query query, Evaluation evaluation) {
        this.tables = tables;
        this.query = query;
        this.evaluation = evaluation;
        Matches matches = new Matches(evaluation, query);
        List<String> words = TextFold.words(query.text());
        rows = new EnumMap<>(TableId.class);
        tables.all().forEach(table -> rows.put(table.id(), rows(table, matches, words)));
        parties = List.of(TableId.COUNTRIES, TableId.COMPANIES).stream()
                .flatMap(id -> rows.get(id).stream()).map(Party.class::cast).toList();
        counts = FacetCounts.of(evaluation, query, evaluation.withText(words));
    }

    /** @throws java.util.NoSuchElementException if the dataset has not the summit of the query */
    public static Results of(Tables whole, Query query) {
        query.summit().ifPresent(whole.atlas()::summit);
        Tables tables = whole.asOf(query.asOf());
        return new Results(tables, query, new Evaluation(tables, tables.scope(query.summit())));
    }

    /** The tables as of the day asked about. */
    public Tables tables() {
        return tables;
    }

    /** The question. */
    public Query query() {
        return query;
    }

    /** What it looked at. */
    public Scope scope() {
        return evaluation.scope();
    }

    /** The countries, organizations, companies and institutions found, as the map shows them. */
    public List<Party> parties() {
        return parties;
    }

    /** How many parties each facet value would show. */
    public FacetCounts counts() {
        return counts;
    }

    private <T> List<T> rows(Table<T> table, Matches matches, List<String> words) {
        if (evaluation.scope().isWhole() && query.isCleared()) {
            return table.rows();
        }
        Predicate<T> kept = table.keptBy(matches);
        Optional<RowTest<T>> test = Optional.of(Matches.conditions(query)).filter(some -> !some.isEmpty())
                .map(some -> new RowTest<>(evaluation, tables, table, some));
        String[] texts = words.isEmpty() ? new String[0] : tables.searchTexts(table);
        IntStream places = IntStream.range(0, table.rows().size());
        return (table.rows().size() > MANY ? places.parallel() : places)
                .filter(place -> words.isEmpty() || TextFold.containsAll(texts[place], words))
                .filter(place -> kept.test(table.rows().get(place)))
                .filter(place -> test.isEmpty() || test.get().keeps(table.rows().get(place), place))
                .mapToObj(table.rows()::get).toList();
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

    /** How many parties another question at the same summit and day would find. */
    public int count(Query asked) {
        BitSet found = evaluation.found(asked);
        found.and(evaluation.withText(TextFold.words(asked.text())));
        return found.cardinality();
    }

    /** How many of the parties found a further condition would keep. */
    public int partiesWith(Expression condition) {
        BitSet kept = evaluation.sets().of(partyIds());
        kept.and(evaluation.parties(condition));
        return kept.cardinality();
    }

    public PartyCount partyCount() {
        return PartyCount.of(parties);
    }
}
