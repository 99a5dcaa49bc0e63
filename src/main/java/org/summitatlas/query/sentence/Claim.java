package org.summitatlas.query.sentence;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.summitatlas.model.Confidence;
import org.summitatlas.model.EnumWord;
import org.summitatlas.model.Standing;
import org.summitatlas.query.Expression;
import org.summitatlas.query.Expression.Term;
import org.summitatlas.query.Field;
import org.summitatlas.query.Match;

/**
 * What a question says of the parties it finds, in pieces that can each be told with one verb. Denial stands at the
 * pieces only, and nothing has a single part.
 */
sealed interface Claim {

    /** All of them hold. */
    record Every(List<Claim> parts) implements Claim {
    }

    /** At least one of them holds. */
    record Some(List<Claim> parts) implements Claim {
    }

    /** One piece, which holds or does not. */
    record Fact(Topic topic, boolean holds) implements Claim {
    }

    /** What a piece is about. */
    sealed interface Topic {

        /** The same as the language writes it. */
        Expression expression();
    }

    /**
     * How a party stands towards documents.
     *
     * @param documents   ids; empty for whichever document, then with {@link Match#ANY}
     * @param standings   what counts; empty for having endorsed
     * @param confidences how it must be attested; empty if nothing is said of it
     */
    record Signing(Match match, Set<String> documents, Set<Standing> standings, Set<Confidence> confidences)
            implements Topic {

        /** Whether it asks for nothing but endorsements. */
        boolean isPlain() {
            return standings.isEmpty() && confidences.isEmpty();
        }

        @Override
        public Expression expression() {
            Stream<Expression> terms = switch (match) {
                case ANY -> documents.isEmpty() ? Stream.empty() : Stream.of(new Term(Field.SIGNED, documents));
                case ALL -> documents.stream().map(id -> new Term(Field.SIGNED, id));
                case NONE -> Stream.of(new Term(Field.UNSIGNED, documents));
            };
            return Expression.all(Stream.of(terms, term(Field.STANDING, standings), term(Field.CONFIDENCE, confidences))
                    .flatMap(some -> some).toList());
        }

        private static Stream<Expression> term(Field field, Set<? extends Enum<?>> values) {
            return values.isEmpty() ? Stream.empty()
                    : Stream.of(new Term(field, values.stream().map(EnumWord::of).collect(toUnmodifiableSet())));
        }
    }

    /** One attendance that all the terms describe, a field each. */
    record Attending(List<Term> terms) implements Topic {

        @Override
        public Expression expression() {
            return Expression.all(List.copyOf(terms));
        }

        Optional<Set<String>> values(Field field) {
            return terms.stream().filter(term -> term.field() == field).map(Term::values).findFirst();
        }
    }

    /** A term that speaks for itself. */
    record Being(Term term) implements Topic {

        @Override
        public Expression expression() {
            return term;
        }
    }

    /** A word or phrase that is looked for. */
    record Saying(String text) implements Topic {

        @Override
        public Expression expression() {
            return new Expression.Words(text);
        }
    }

    /** What no verb can tell; it is quoted. */
    record Quoted(Expression expression) implements Topic {
    }

    /** The same as the language writes it. */
    default Expression expression() {
        return switch (this) {
            case Every(var parts) -> Expression.all(parts.stream().map(part -> part.apart(parts)).toList());
            case Some(var parts) -> Expression.anyOf(parts.stream().map(Claim::expression).toList());
            case Fact(Topic topic, boolean holds) -> holds ? topic.expression() : Expression.not(topic.expression());
        };
    }

    /** The same, in parentheses of its own where it would lean on another of the parts. */
    private Expression apart(List<Claim> parts) {
        boolean signs = isOf(this, Signing.class)
                && parts.stream().filter(part -> isOf(part, Signing.class)).count() > 1
                && parts.stream().anyMatch(part -> part instanceof Fact(Signing signing, _) && !signing.isPlain());
        boolean attends = isOf(this, Attending.class)
                && parts.stream().filter(part -> isOf(part, Attending.class)).count() > 1;
        Expression alone = expression();
        return (signs || attends) && !(alone instanceof Expression.All) ? new Expression.All(List.of(alone)) : alone;
    }

    private static boolean isOf(Claim claim, Class<? extends Topic> type) {
        return claim instanceof Fact(Topic topic, boolean holds) && holds && type.isInstance(topic);
    }
}
