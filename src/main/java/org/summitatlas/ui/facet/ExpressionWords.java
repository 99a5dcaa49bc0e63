package org.summitatlas.ui.facet;

import java.util.Collection;
import java.util.stream.Collectors;
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
        return vocabulary.label(field, value).map(messages::of).orElse(value);
    }
}
