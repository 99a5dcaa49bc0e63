package org.summitatlas.query.language;

import java.util.OptionalInt;
import org.summitatlas.query.Query;
import org.summitatlas.query.Results;

/** How many parties a line would find once something is written into it. */
final class CompletionCounts {

    private final Query before;
    private final Vocabulary vocabulary;
    private final Results results;

    /** @param results what is found so far; it says where and when to look */
    CompletionCounts(Results results, Vocabulary vocabulary) {
        before = results.query();
        this.vocabulary = vocabulary;
        this.results = results;
    }

    /**
     * How many parties a line finds; empty if it is no question yet, or one that looks elsewhere or at another time.
     * Parentheses that are still open are closed at the end.
     */
    OptionalInt of(String line) {
        String closed = line + ")".repeat(Math.max(0, openParentheses(line)));
        return QueryText.read(closed, before, vocabulary) instanceof QueryReading.Understood(Query query)
                && query.summit().equals(before.summit()) && query.asOf().equals(before.asOf())
                ? OptionalInt.of(results.count(query)) : OptionalInt.empty();
    }

    private static int openParentheses(String line) {
        return Tokenizer.tokens(line).stream().mapToInt(token -> switch (token) {
            case Token.Mark mark when mark.sign() == Token.Sign.OPEN -> 1;
            case Token.Mark mark when mark.sign() == Token.Sign.CLOSE -> -1;
            default -> 0;
        }).sum();
    }
}
