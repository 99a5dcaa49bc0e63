package org.summitatlas.query;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.summitatlas.model.EntityRef;
import org.summitatlas.model.Language;
import org.summitatlas.query.Column.Shown;

/**
 * A kind of row with its columns: the one description from which every view and export of it is made.
 *
 * @param id       which table
 * @param columns  id columns first
 * @param rows     every row, in the order of the dataset
 * @param belongs  whether a row belongs to what a query looks at
 * @param keeps    whether the facets of a query keep a row; empty where only summit and text narrow the table
 * @param ref      what opens when the row is chosen
 * @param subjects whom its rows speak of
 * @param keywords further words to find a row by, such as names in the other language
 */
public record Table<T>(TableId id, List<Column<T>> columns, List<T> rows, BiPredicate<Scope, T> belongs,
                       Optional<Function<Matches, Predicate<T>>> keeps, Function<T, EntityRef> ref,
                       Subjects<T> subjects, Function<T, Stream<String>> keywords) {

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** The column with this id. @throws java.util.NoSuchElementException if the table has none */
    public Column<T> column(String columnId) {
        return columns.stream().filter(column -> column.id().equals(columnId)).findFirst().orElseThrow();
    }

    /**
     * What readers of a language see, for what they ask, before they choose columns; of each pair the one in their
     * language comes first.
     */
    public List<Column<T>> columnsFor(Language reader, Query query) {
        return columns.stream().filter(column -> column.shownTo(reader, query))
                .collect(groupingBy(Column::base, LinkedHashMap::new, Collectors.toList())).values().stream()
                .flatMap(pair -> pair.stream().sorted(Comparator.comparing(column -> column.isTranslationFor(reader))))
                .toList();
    }

    /** Some columns, and after them those that say what the rows rest on, as far as they are not among them. */
    public List<Column<T>> withEvidence(List<Column<T>> some) {
        Set<String> there = some.stream().map(Column::id).collect(Collectors.toSet());
        return Stream.concat(some.stream(), columns.stream()
                .filter(column -> column.isEvidence() && !there.contains(column.id()))).toList();
    }

    /** The same rows, told as of a day. */
    Table<T> asOf(LocalDate day) {
        Column<T> told = EvidenceColumns.dayColumn(day);
        return new Table<>(id, columns.stream().map(column -> column.id().equals(told.id()) ? told : column).toList(),
                rows, belongs, keeps, ref, subjects, keywords);
    }

    /**
     * Whether the query asks anything that this table answers, so that the rows found are a choice and not just all.
     * Every table answers the summit; beside facets that it does not answer, the rows of a summit are just all.
     */
    public boolean isNarrowedBy(Query query) {
        boolean byFacets = query.withOthers(List.of()).hasFacets() ? keeps.isPresent()
                : query.others().isEmpty() && query.summit().isPresent();
        return !query.text().isBlank() || byFacets || query.others().stream().anyMatch(this::answers);
    }

    /** Whether a row can fail a condition, or part of it, rather than have nothing to say of it. */
    private boolean answers(Expression condition) {
        return switch (condition) {
            case Expression.All(var parts) -> parts.stream().anyMatch(this::answers);
            case Expression.AnyOf(var parts) -> parts.stream().allMatch(this::answers);
            case Expression.Not(var part) -> answers(part);
            case Expression.Words _ -> true;
            case Expression.Term(Field field, _) -> switch (field) {
                case SUMMIT, SOURCE -> true;
                case HAS -> subjects.parties().isPresent() || keeps.isEmpty();
                case ATTENDED, MODE, OUTCOME, CAPACITY, PERSON ->
                        subjects.attendances().isPresent() || subjects.parties().isPresent();
                default -> subjects.parties().isPresent();
            };
        };
    }

    /** The rows that the summit and the facets of a query keep. */
    Predicate<T> keptBy(Matches matches) {
        Predicate<T> kept = keeps.<Predicate<T>>map(keeping -> keeping.apply(matches)).orElse(_ -> true);
        return kept.and(row -> belongs.test(matches.scope(), row));
    }

    /** Everything in a row that a search can hit, folded. */
    String searchText(T row) {
        return TextFold.fold(Stream.concat(columns.stream()
                .filter(column -> column.shown() != Shown.AS_EVIDENCE)
                .map(column -> column.cell().apply(row).plain()),
                keywords.apply(row)).collect(Collectors.joining("\n")));
    }
}
