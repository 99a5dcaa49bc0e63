package org.summitatlas.query;

import java.util.BitSet;
import java.util.OptionalInt;

/** How many parties a line would find once something is written into it. */
final class CompletionCounts {

    private final Query before;
    private final Vocabulary vocabulary;
    private final Evaluation evaluation;

    /** @param results what is found so far; it says where and when to look */
    CompletionCounts(Results results, Vocabulary vocabulary) {
        before = results.query();
        this.vocabulary = vocabulary;
        evaluation = new Evaluation(results.tables(), results.scope());
    }

    /**
     * How many parties a line finds; empty if it is no question yet, or one that looks elsewhere or at another time.
     * Parentheses that are still open are closed at the end.
     */
    OptionalInt of(String line) {
        String closed = line + ")".repeat(Math.max(0, openParentheses(line)));
        return QueryText.read(closed, before, vocabulary) instanceof QueryReading.Understood(Query query)
                && query.summit().equals(before.summit()) && query.asOf().equals(before.asOf())
                ? OptionalInt.of(count(query)) : OptionalInt.empty();
    }

    private int count(Query query) {
        BitSet found = evaluation.found(query);
        found.and(evaluation.withText(TextFold.words(query.text())));
        return found.cardinality();
    }

    private static int openParentheses(String line) {
        return Tokenizer.tokens(line).stream().mapToInt(token -> switch (token) {
            case Token.Mark mark when mark.sign() == Token.Sign.OPEN -> 1;
            case Token.Mark mark when mark.sign() == Token.Sign.CLOSE -> -1;
            default -> 0;
        }).sum();
    }
}
