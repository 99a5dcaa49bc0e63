package org.summitatlas.query.language;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.summitatlas.query.Expression;
import org.summitatlas.query.Expression.All;
import org.summitatlas.query.Expression.AnyOf;
import org.summitatlas.query.Expression.Not;
import org.summitatlas.query.Expression.Term;
import org.summitatlas.query.Expression.Words;
import org.summitatlas.query.Field;

/** Writes expressions so that reading them gives the same again. */
final class QueryPrinter {

    private static final Set<String> SIGNS = Set.of("AND", "OR", "NOT");

    private QueryPrinter() {
    }

    /** Expressions side by side. Beside a standing, documents are not signed but stood towards. */
    static String line(List<Expression> parts) {
        if (parts.size() == 1 && parts.getFirst() instanceof AnyOf(var sides)) {
            return sides.stream().map(side -> line(side instanceof All(var inner) ? inner : List.of(side)))
                    .collect(Collectors.joining(" OR "));
        }
        boolean standing = parts.stream()
                .anyMatch(part -> part instanceof Term(Field field, _) && field == Field.STANDING);
        return parts.stream().map(part -> part(part, standing)).collect(Collectors.joining(" "));
    }

    private static String part(Expression part, boolean besideStanding) {
        return switch (part) {
            case All(var inner) -> "(" + line(inner) + ")";
            case AnyOf _ -> "(" + line(List.of(part)) + ")";
            case Not(var inner) -> "-" + part(inner, false);
            case Term(Field field, var values) ->
                    (besideStanding && field == Field.SIGNED ? Field.DOCUMENT : field.word()) + ":"
                            + values.stream().map(QueryPrinter::value).collect(Collectors.joining(","));
            case Words(var text) -> word(text);
        };
    }

    /** A word or phrase, in quotation marks if it would be read as something else without. */
    static String word(String text) {
        boolean plain = isBare(text) && text.indexOf(':') < 0 && !text.startsWith("-") && !SIGNS.contains(text);
        return plain ? text : '"' + text + '"';
    }

    /** A value, in quotation marks if it would be read as something else without. */
    static String value(String value) {
        return isBare(value) && value.indexOf(',') < 0 ? value : '"' + value + '"';
    }

    private static boolean isBare(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (!Tokenizer.isBare(text.charAt(at))) {
                return false;
            }
        }
        return !text.isEmpty();
    }
}
