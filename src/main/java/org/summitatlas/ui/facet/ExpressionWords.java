package org.summitatlas.ui.facet;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.summitatlas.model.Capacity;
import org.summitatlas.model.Confidence;
import org.summitatlas.model.EnumWord;
import org.summitatlas.model.FollowThrough;
import org.summitatlas.model.Mode;
import org.summitatlas.model.Outcome;
import org.summitatlas.model.PartyKind;
import org.summitatlas.model.Standing;
import org.summitatlas.query.Expression;
import org.summitatlas.query.Expression.All;
import org.summitatlas.query.Expression.AnyOf;
import org.summitatlas.query.Expression.Not;
import org.summitatlas.query.Expression.Term;
import org.summitatlas.query.Expression.Words;
import org.summitatlas.query.Field;
import org.summitatlas.query.language.Vocabulary;
import org.summitatlas.ui.Messages;

/** Tells in the reader's words what facets cannot show: "group: G7 or group: BRICS". */
final class ExpressionWords {

    private final Vocabulary vocabulary;
    private final Messages messages;

    ExpressionWords(Vocabulary vocabulary, Messages messages) {
        this.vocabulary = vocabulary;
        this.messages = messages;
    }

    String of(Expression expression) {
        return switch (expression) {
            case All(var parts) -> joined(parts, "facets.expression.and");
            case AnyOf(var parts) -> joined(parts, "facets.expression.or");
            case Not(var part) -> messages.text("facets.not", part(part));
            case Term(var field, var values) -> messages.text("facets.expression.term",
                    messages.text("field." + field.word()), values.stream().map(value -> value(field, value))
                            .collect(Collectors.joining(messages.text("facets.expression.or"))));
            case Words(var text) -> messages.text("facets.text", text);
        };
    }

    private String joined(Collection<Expression> parts, String between) {
        return parts.stream().map(this::part).collect(Collectors.joining(messages.text(between)));
    }

    private String part(Expression part) {
        return part instanceof Term || part instanceof Words || part instanceof Not ? of(part) : "(" + of(part) + ")";
    }

    private String value(Field field, String value) {
        return vocabulary.label(field, value).map(messages::of)
                .or(() -> constant(field, value).map(messages::term)).orElse(value);
    }

    private static Optional<? extends Enum<?>> constant(Field field, String value) {
        return switch (field) {
            case STANDING -> EnumWord.parse(Standing.class, value);
            case CONFIDENCE -> EnumWord.parse(Confidence.class, value);
            case KIND -> EnumWord.parse(PartyKind.class, value);
            case FRAMEWORK -> EnumWord.parse(FollowThrough.class, value);
            case MODE -> EnumWord.parse(Mode.class, value);
            case OUTCOME -> EnumWord.parse(Outcome.class, value);
            case CAPACITY -> EnumWord.parse(Capacity.class, value);
            default -> Optional.empty();
        };
    }
}
