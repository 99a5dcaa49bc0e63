package org.summitatlas.query;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.summitatlas.model.Endorsement;
import org.summitatlas.model.EntityKind;
import org.summitatlas.model.EntityRef;
import org.summitatlas.model.EnumWord;
import org.summitatlas.model.Fact;
import org.summitatlas.query.Expression.All;
import org.summitatlas.query.Expression.AnyOf;
import org.summitatlas.query.Expression.Not;
import org.summitatlas.query.Expression.Term;
import org.summitatlas.query.Expression.Words;

/**
 * Decides which rows of one table meet conditions that no facet holds. A row answers for itself what it can (its words,
 * its attendance, its sources), and for the parties it is about what is asked of parties; what it says nothing of does
 * not count against it.
 *
 * @param <T> the kind of row
 */
final class RowTest<T> {

    /** One condition, ready to be put to every row. */
    private interface Check<T> {
        Truth of(T row, int place);
    }

    private final Evaluation evaluation;
    private final Tables tables;
    private final Table<T> table;
    private final Check<T> check;

    RowTest(Evaluation evaluation, Tables tables, Table<T> table, List<Expression> conditions) {
        this.evaluation = evaluation;
        this.tables = tables;
        this.table = table;
        check = group(conditions);
    }

    /** @param place the place of the row in its table */
    boolean keeps(T row, int place) {
        return check.of(row, place) != Truth.NO;
    }

    private Check<T> check(Expression condition) {
        return switch (condition) {
            case All(var parts) -> group(parts);
            case AnyOf(var parts) -> {
                List<Check<T>> checks = parts.stream().map(this::check).toList();
                yield (row, place) -> checks.stream().map(one -> one.of(row, place)).reduce(Truth.NO, Truth::or);
            }
            case Not(var part) -> {
                Check<T> opposite = check(part);
                yield (row, place) -> opposite.of(row, place).not();
            }
            case Words(var text) -> {
                String folded = TextFold.fold(text);
                String[] texts = tables.searchTexts(table);
                yield (_, place) -> Truth.of(texts[place].contains(folded));
            }
            case Term term -> term.field().side() == Field.Side.ITSELF ? term(term) : group(List.of(term));
        };
    }

    private Check<T> group(List<Expression> parts) {
        TermGroup group = TermGroup.of(parts);
        List<Check<T>> checks = new ArrayList<>();
        if (group.asksOfDocuments()) {
            checks.add(ofParties(evaluation.group(group.ofDocuments())));
        }
        if (!group.attendances().isEmpty()) {
            checks.add(table.subjects().attendances().<Check<T>>map(items -> (row, _) -> Truth.of(items.apply(row).stream()
                            .filter(evaluation.scope()::holds).anyMatch(item -> group.describes(item, tables.atlas()))))
                    .orElseGet(() -> ofParties(evaluation.parties(Expression.all(List.copyOf(group.attendances()))))));
        }
        group.others().stream().map(this::check).forEach(checks::add);
        return (row, place) -> checks.stream().map(one -> one.of(row, place)).reduce(Truth.YES, Truth::and);
    }

    private Check<T> ofParties(BitSet wanted) {
        return table.subjects().parties().<Check<T>>map(ids -> (row, _) ->
                        Truth.of(ids.apply(row).stream().anyMatch(id -> evaluation.sets().has(wanted, id))))
                .orElse((_, _) -> Truth.UNKNOWN);
    }

    private Check<T> term(Term term) {
        return switch (term.field()) {
            case SUMMIT -> {
                List<Scope> scopes = term.values().stream().map(id -> tables.scope(Optional.of(id))).toList();
                yield (row, _) -> Truth.of(scopes.stream().anyMatch(scope -> table.belongs().test(scope, row)));
            }
            case PERSON -> table.subjects().attendances().<Check<T>>map(items -> (row, _) -> Truth.of(items.apply(row)
                            .stream().anyMatch(item -> item.person().filter(term.values()::contains).isPresent())))
                    .orElseGet(() -> ofParties(evaluation.parties(term)));
            case SOURCE -> {
                Check<T> parties = ofParties(evaluation.parties(term));
                yield (row, place) -> switch (row) {
                    case Fact fact -> Truth.of(Evaluation.restsOn(fact, term));
                    default -> isAmong(row, EntityKind.SOURCE, term) ? Truth.YES : parties.of(row, place);
                };
            }
            case HAS -> {
                List<Check<T>> checks = term.values().stream().map(this::has).toList();
                yield (row, place) -> checks.stream().map(one -> one.of(row, place)).reduce(Truth.NO, Truth::or);
            }
            default -> ofParties(evaluation.parties(term));
        };
    }

    private boolean isAmong(T row, EntityKind kind, Term term) {
        EntityRef ref = table.ref().apply(row);
        return ref.kind() == kind && term.values().contains(ref.id());
    }

    private Check<T> has(String what) {
        Check<T> parties = ofParties(evaluation.parties(new Term(Field.HAS, what)));
        return switch (EnumWord.parse(Feature.class, what).orElseThrow()) {
            case DISAGREEMENT -> (row, _) -> disagreement(table.ref().apply(row));
            case RATIFICATION -> (row, place) -> row instanceof Endorsement item
                    ? Truth.of(item.ratified().isPresent()) : parties.of(row, place);
            case INSTITUTE -> parties;
        };
    }

    private Truth disagreement(EntityRef about) {
        return Truth.of(about.kind() == EntityKind.DISAGREEMENT
                || !tables.atlas().disagreementsAbout(about).isEmpty());
    }
}
