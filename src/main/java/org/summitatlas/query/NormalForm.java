package org.summitatlas.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.summitatlas.query.Expression.All;
import org.summitatlas.query.Expression.AnyOf;
import org.summitatlas.query.Expression.Not;
import org.summitatlas.query.Expression.Term;
import org.summitatlas.query.Expression.Words;

/** Brings expressions into the form in which equal questions are equal values. */
public final class NormalForm {

    private static final Set<Field> MEASURES = Set.of(Field.STANDING, Field.CONFIDENCE);

    /** What the terms that stand directly in a part say together with the terms beside it. */
    private record Leaning(boolean onDocuments, boolean measures, boolean onAttendances) {

        static Leaning of(Expression part) {
            List<Expression> terms = part instanceof All(var inner) ? inner : List.of(part);
            return new Leaning(
                    terms.stream().anyMatch(term -> isOf(term, field -> field.side() == Field.Side.DOCUMENTS)),
                    terms.stream().anyMatch(term -> isOf(term, MEASURES::contains)),
                    terms.stream().anyMatch(term -> isOf(term, field -> field.side() == Field.Side.ATTENDANCES)));
        }

        private static boolean isOf(Expression part, Predicate<Field> fields) {
            return part instanceof Term(Field field, _) && fields.test(field);
        }
    }

    private NormalForm() {
    }

    /** Any expression in normal form; empty if it asks nothing. */
    public static Optional<Expression> of(Expression any) {
        return switch (any) {
            case All(var parts) -> Optional.of(each(parts)).filter(NormalForm::isSomething)
                    .map(NormalForm::parenthesised);
            case AnyOf(var parts) -> Optional.of(each(parts)).filter(NormalForm::isSomething).map(Expression::anyOf);
            case Not(var part) -> of(part).map(Expression::not);
            case Term term -> Optional.<Expression>of(term).filter(_ -> !term.values().isEmpty());
            case Words(var text) -> FreeText.clean(text).map(Words::new);
        };
    }

    private static List<Expression> each(List<Expression> parts) {
        return parts.stream().flatMap(part -> of(part).stream()).toList();
    }

    private static boolean isSomething(List<Expression> parts) {
        return !parts.isEmpty();
    }

    /**
     * Parts side by side, each in normal form, without parentheses that change nothing and without repetition.
     * Parentheses change nothing if what stands in them does not speak of the same documents or attendance as what
     * stands beside them.
     */
    public static List<Expression> sideBySide(List<Expression> parts) {
        List<Expression> once = List.copyOf(new LinkedHashSet<>(parts));
        List<Leaning> leanings = once.stream().map(Leaning::of).toList();
        long onDocuments = leanings.stream().filter(Leaning::onDocuments).count();
        long measures = leanings.stream().filter(Leaning::measures).count();
        long onAttendances = leanings.stream().filter(Leaning::onAttendances).count();
        Set<Expression> flat = new LinkedHashSet<>();
        for (int index = 0; index < once.size(); index++) {
            Leaning own = leanings.get(index);
            boolean counts = own.onDocuments() && onDocuments > 1 && measures > 0
                    || own.onAttendances() && onAttendances > 1;
            if (once.get(index) instanceof All(var inner) && !counts) {
                flat.addAll(inner);
            } else {
                flat.add(once.get(index));
            }
        }
        return new ArrayList<>(flat);
    }

    /** Parts in parentheses. Around a single one they stay if it would say something else beside other terms. */
    public static Expression parenthesised(List<Expression> parts) {
        List<Expression> flat = sideBySide(parts);
        return flat.size() > 1 || flat.getFirst() instanceof Term(Field field, _) && field.side() != Field.Side.ITSELF
                ? new All(flat) : flat.getFirst();
    }

    /** A part where it stands alone, so that parentheses around it say nothing. */
    public static Expression bare(Expression part) {
        return part instanceof All(var inner) && inner.size() == 1 ? inner.getFirst() : part;
    }

    /** How many expressions stand in one another. */
    public static int depth(List<Expression> parts) {
        return parts.stream().mapToInt(part -> switch (part) {
            case All(var inner) -> 1 + depth(inner);
            case AnyOf(var inner) -> 1 + depth(inner);
            case Not(var inner) -> 1 + depth(List.of(inner));
            case Term _, Words _ -> 1;
        }).max().orElse(0);
    }
}
