package org.summitatlas.query;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.Document;
import org.summitatlas.model.EnumWord;
import org.summitatlas.model.Fact;
import org.summitatlas.model.FollowThrough;
import org.summitatlas.model.Party;
import org.summitatlas.model.PartyKind;
import org.summitatlas.query.Expression.All;
import org.summitatlas.query.Expression.AnyOf;
import org.summitatlas.query.Expression.Not;
import org.summitatlas.query.Expression.Term;
import org.summitatlas.query.Expression.Words;

/**
 * Answers conditions with the set of parties that meet them, in one scope of one dataset. What it has worked out once it
 * knows for as long as it lives, so that the counts of fifty facet values cost little more than one question.
 */
final class Evaluation {

    private final Tables tables;
    private final Scope scope;
    private final Atlas atlas;
    private final PartySets sets;
    private final Map<Expression, BitSet> known = new HashMap<>();

    Evaluation(Tables tables, Scope scope) {
        this.tables = tables;
        this.scope = scope;
        atlas = tables.atlas();
        sets = tables.partySets();
    }

    Scope scope() {
        return scope;
    }

    PartySets sets() {
        return sets;
    }

    /** The parties of the scope that answer everything in a query but its free text. A new set. */
    BitSet found(Query query) {
        BitSet found = group(TermGroup.of(QueryTerms.of(query)));
        found.and(here());
        return found;
    }

    /** The parties that belong to the scope. */
    BitSet here() {
        return known.computeIfAbsent(new All(List.of()),
                _ -> scope.isWhole() ? sets.all() : sets.where(scope::holds));
    }

    /** The parties whose rows contain every word. */
    BitSet withText(List<String> words) {
        BitSet found = sets.all();
        words.forEach(word -> found.and(parties(new Words(word))));
        return found;
    }

    /** The parties that meet a condition; shared, not to be changed. */
    BitSet parties(Expression condition) {
        BitSet found = known.get(condition);
        if (found == null) {
            found = switch (condition) {
                case All(var parts) -> group(TermGroup.of(parts));
                case AnyOf(var parts) -> PartySets.union(parts.stream().map(this::parties).toList());
                case Not(var part) -> without(parties(part));
                case Words(var text) -> withWord(TextFold.fold(text));
                case Term term -> term.field().side() == Field.Side.ITSELF
                        ? term(term) : group(TermGroup.of(List.of(term)));
            };
            known.put(condition, found);
        }
        return found;
    }

    private BitSet without(BitSet some) {
        BitSet rest = sets.all();
        rest.andNot(some);
        return rest;
    }

    private BitSet withWord(String folded) {
        String[] texts = tables.partyTexts();
        BitSet found = new BitSet(texts.length);
        for (int place = 0; place < texts.length; place++) {
            found.set(place, texts[place].contains(folded));
        }
        return found;
    }

    /** The parties that meet conditions side by side. A new set. */
    BitSet group(TermGroup group) {
        BitSet found = sets.all();
        if (group.asksOfDocuments()) {
            found.and(documents(group));
        }
        if (!group.attendances().isEmpty()) {
            found.and(known.computeIfAbsent(new All(List.copyOf(group.attendances())), _ -> attended(group)));
        }
        group.others().forEach(other -> found.and(parties(other)));
        return found;
    }

    private BitSet documents(TermGroup group) {
        if (group.isContradiction()) {
            return new BitSet();
        }
        if (group.documents().isEmpty()) {
            return counting(group, scope.documents().stream().map(Document::id).toList());
        }
        BitSet found = sets.all();
        for (Term term : group.documents()) {
            BitSet counted = counting(group, term.values());
            if (term.field() == Field.SIGNED) {
                found.and(counted);
            } else {
                found.and(PartySets.union(term.values().stream().map(sets::openTo).toList()));
                found.andNot(counted);
            }
        }
        return found;
    }

    /** The parties whose standing towards at least one of the documents counts. */
    BitSet counting(TermGroup group, Collection<String> documents) {
        return PartySets.union(documents.stream().map(id -> sets.standing(id, group.counting(),
                group.confidences().orElse(Set.of()))).toList());
    }

    private BitSet attended(TermGroup group) {
        return sets.of(atlas.data().attendances().stream().filter(scope::holds)
                .filter(item -> group.describes(item, atlas)).flatMap(item -> item.party().stream()).toList());
    }

    private BitSet term(Term term) {
        return switch (term.field()) {
            case KIND -> sets.ofKinds(TermGroup.values(PartyKind.class, term));
            case GROUP -> sets.inGroups(term.values());
            case PARTY -> sets.of(term.values());
            case FRAMEWORK -> sets.of(atlas.data().frameworks().stream().filter(scope::holds)
                    .filter(item -> TermGroup.values(FollowThrough.class, term).contains(item.followThrough()))
                    .map(item -> item.company()).toList());
            case PERSON -> sets.of(atlas.data().attendances().stream()
                    .filter(item -> item.person().filter(term.values()::contains).isPresent())
                    .flatMap(item -> item.party().stream()).toList());
            case SOURCE -> sets.where(party -> facts(party).anyMatch(fact -> restsOn(fact, term)));
            case SUMMIT -> PartySets.union(term.values().stream()
                    .map(id -> sets.where(tables.scope(Optional.of(id))::holds)).toList());
            case HAS -> PartySets.union(term.values().stream().map(this::having).toList());
            default -> throw new IllegalStateException("not said of a party alone: " + term.field());
        };
    }

    private Stream<Fact> facts(Party party) {
        return Stream.<Stream<? extends Fact>>of(atlas.endorsementsBy(party).stream(),
                atlas.attendancesFor(party).stream(), atlas.frameworksOf(party).stream()).flatMap(Function.identity());
    }

    static boolean restsOn(Fact fact, Term sources) {
        return fact.evidence().stream().anyMatch(item -> sources.values().contains(item.source()));
    }

    private BitSet having(String what) {
        return switch (EnumWord.parse(Feature.class, what).orElseThrow()) {
            case DISAGREEMENT -> sets.where(party -> !atlas.disagreementsAbout(party.ref()).isEmpty());
            case INSTITUTE -> sets.of(atlas.data().institutes().stream().flatMap(item -> item.parties().stream()).toList());
            case RATIFICATION -> sets.of(atlas.data().endorsements().stream()
                    .filter(item -> item.ratified().isPresent()).map(item -> item.party()).toList());
        };
    }
}
