package org.summitatlas.query.comparison;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.Disagreement;
import org.summitatlas.model.EntityRef;
import org.summitatlas.query.Cell;
import org.summitatlas.query.Cells;
import org.summitatlas.query.Column;
import org.summitatlas.query.Columns;
import org.summitatlas.query.Scope;
import org.summitatlas.query.comparison.ComparisonValue.Concern;
import org.summitatlas.query.comparison.ComparisonValue.Presence;

/**
 * Up to four things of one kind side by side, fact by fact.
 *
 * @param things what is compared, in the order chosen
 * @param rows   topic after topic; only facts that are told of at least one of them
 * @param pairs  how alike each two of them are
 */
public record Comparison(ComparisonKind kind, List<EntityRef> things, List<ComparisonRow> rows,
                         List<ComparisonSimilarity> pairs) {

    /** More would be a table, and there are tables. */
    public static final int MOST = 4;

    public Comparison {
        things = List.copyOf(things);
        rows = List.copyOf(rows);
        pairs = List.copyOf(pairs);
    }

    /**
     * Compares things of one kind, in what a query looks at.
     *
     * @param things at least one; every one is in the dataset and of the kind
     */
    public static Comparison of(Scope scope, ComparisonKind kind, List<EntityRef> things) {
        Atlas atlas = scope.atlas();
        Stream<ComparisonRow> rows = kind == ComparisonKind.DOCUMENTS
                ? new ComparisonDocuments(atlas, things.stream().map(ref -> atlas.document(ref.id())).toList()).rows()
                : new ComparisonParties(scope, things.stream().map(ref -> atlas.party(ref.id())).toList()).rows();
        return new Comparison(kind, things,
                Stream.concat(rows, disagreements(scope, things)).filter(row -> !row.isBlank()).toList(),
                pairs(scope, things));
    }

    private static List<ComparisonSimilarity> pairs(Scope scope, List<EntityRef> things) {
        return IntStream.range(0, things.size()).boxed()
                .flatMap(one -> IntStream.range(one + 1, things.size())
                        .mapToObj(other -> ComparisonSimilarity.of(scope, things.get(one), things.get(other))))
                .toList();
    }

    private static Stream<ComparisonRow> disagreements(Scope scope, List<EntityRef> things) {
        Atlas atlas = scope.atlas();
        Set<Disagreement> about = new LinkedHashSet<>();
        things.forEach(ref -> atlas.disagreementsAbout(ref).stream().filter(scope::holds).forEach(about::add));
        return about.stream().map(item -> ComparisonRow.of(ComparisonTopic.DISAGREEMENTS,
                Cells.name(atlas, item.ref()), Optional.of(item.ref()),
                things.stream().map(ref -> ComparisonValue.of(Concern.of(item.about().contains(ref)),
                        item.about().contains(ref) ? item.ref() : ref).restingOn(item.accounts())).toList()));
    }

    /**
     * What an arrangement compares, of what is there on the day that a query looks at; empty if nothing is.
     *
     * @param arrangement fitting the dataset
     */
    public static Optional<Comparison> of(Scope scope, ComparisonArrangement arrangement) {
        List<EntityRef> there = arrangement.things().stream().filter(scope.atlas()::contains).toList();
        return there.stream().findFirst().flatMap(ref -> ComparisonKind.of(scope.atlas(), ref))
                .map(kind -> of(scope, kind, there));
    }

    /** The rows in which they are not all the same. */
    public List<ComparisonRow> differences() {
        return rows.stream().filter(ComparisonRow::differs).toList();
    }

    /** The rows to show. Nothing can differ from itself: one thing alone is shown whole. */
    public List<ComparisonRow> shown(boolean differencesOnly) {
        return differencesOnly && things.size() > 1 ? differences() : rows;
    }

    /**
     * The columns of the rows as files have them: what a row tells, then of each thing its value, its date, its
     * confidence and the names under it, under the id of the thing.
     */
    public List<Column<ComparisonRow>> columns() {
        Columns<ComparisonRow> columns = new Columns<ComparisonRow>()
                .add("topic", row -> new Cell.Term(row.topic()))
                .add("item", ComparisonRow::label)
                .add("within", row -> row.within().<Cell>map(name -> name).orElse(Cell.BLANK))
                .add("differs", row -> Presence.of(row.differs()));
        for (int index = 0; index < things.size(); index++) {
            addThing(columns, index);
        }
        return columns.list();
    }

    private void addThing(Columns<ComparisonRow> columns, int index) {
        String id = things.get(index).id().replace('-', '_').toLowerCase(Locale.ROOT);
        Function<ComparisonRow, ComparisonValue> value = row -> row.values().get(index);
        columns.add(id, row -> value.apply(row).value())
                .add(id + "_date", row -> Cells.day(value.apply(row).when().map(ComparisonValue.When::date)))
                .add(id + "_confidence", row ->
                        value.apply(row).confidence().<Cell>map(Cell.Term::new).orElse(Cell.BLANK))
                .add(id + "_items", row -> Cells.several(
                        value.apply(row).items().stream().map(item -> item.text().plain()).toList()));
    }
}
