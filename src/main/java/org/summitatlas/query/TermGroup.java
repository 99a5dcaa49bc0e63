package org.summitatlas.query;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.Attendance;
import org.summitatlas.model.Capacity;
import org.summitatlas.model.Confidence;
import org.summitatlas.model.EnumWord;
import org.summitatlas.model.Mode;
import org.summitatlas.model.Outcome;
import org.summitatlas.model.Standing;
import org.summitatlas.query.Expression.Term;

/**
 * Conditions side by side, sorted by what they speak of together.
 *
 * @param documents   terms that ask about documents
 * @param standings   what counts towards those documents; empty if nothing is said of it
 * @param confidences how well it must be attested; empty if nothing is said of it
 * @param attendances terms that ask about one attendance
 * @param others      conditions each of which speaks for itself
 */
public record TermGroup(List<Term> documents, Optional<Set<Standing>> standings, Optional<Set<Confidence>> confidences,
                 List<Term> attendances, List<Expression> others) {

    private static final Set<Standing> ENDORSERS = EnumSet.of(Standing.ENDORSED, Standing.JOINED_LATER);

    public static TermGroup of(List<Expression> parts) {
        return new TermGroup(
                terms(parts, Set.of(Field.SIGNED, Field.UNSIGNED)).toList(),
                narrowed(Standing.class, parts, Field.STANDING),
                narrowed(Confidence.class, parts, Field.CONFIDENCE),
                parts.stream().filter(part -> isOf(part, Field.Side.ATTENDANCES)).map(Term.class::cast).toList(),
                parts.stream().filter(part -> !isOf(part, Field.Side.ATTENDANCES) && !isOf(part, Field.Side.DOCUMENTS))
                        .toList());
    }

    private static Stream<Term> terms(List<Expression> parts, Set<Field> fields) {
        return parts.stream().filter(Term.class::isInstance).map(Term.class::cast)
                .filter(term -> fields.contains(term.field()));
    }

    private static boolean isOf(Expression part, Field.Side side) {
        return part instanceof Term(Field field, _) && field.side() == side;
    }

    /** What every term of the field allows; empty if there is none. */
    private static <E extends Enum<E>> Optional<Set<E>> narrowed(Class<E> type, List<Expression> parts, Field field) {
        return terms(parts, Set.of(field)).map(term -> values(type, term)).reduce((one, other) -> {
            one.retainAll(other);
            return one;
        });
    }

    static <E extends Enum<E>> Set<E> values(Class<E> type, Term term) {
        return term.values().stream().flatMap(word -> EnumWord.parse(type, word).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(type)));
    }

    /** Whether anything is asked of documents, if only how they must be attested. */
    public boolean asksOfDocuments() {
        return !documents.isEmpty() || standings.isPresent() || confidences.isPresent();
    }

    /** The same without all that is not asked of documents. */
    TermGroup ofDocuments() {
        return new TermGroup(documents, standings, confidences, List.of(), List.of());
    }

    /** Those standings towards a document that count. */
    Set<Standing> counting() {
        return standings.orElse(ENDORSERS);
    }

    /** Whether nothing can count, since what is asked contradicts itself. */
    public boolean isContradiction() {
        return standings.filter(Set::isEmpty).isPresent() || confidences.filter(Set::isEmpty).isPresent();
    }

    /** Whether an attendance is what all the terms that ask about one describe. */
    boolean describes(Attendance item, Atlas atlas) {
        boolean tellsOutcome = attendances.stream().anyMatch(term -> term.field() == Field.OUTCOME);
        return attendances.stream().allMatch(term -> switch (term.field()) {
            case ATTENDED -> (tellsOutcome || item.outcome() == Outcome.ATTENDED)
                    && (term.values().contains(item.at().id()) || term.values().contains(atlas.summitOf(item)));
            case MODE -> values(Mode.class, term).contains(item.mode());
            case OUTCOME -> values(Outcome.class, term).contains(item.outcome());
            case CAPACITY -> values(Capacity.class, term).contains(item.capacity());
            default -> throw new IllegalStateException("no term of attendance: " + term.field());
        });
    }
}
