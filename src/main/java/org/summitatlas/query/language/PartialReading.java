package org.summitatlas.query.language;

import java.util.ArrayList;
import java.util.List;
import org.summitatlas.model.Atlas;
import org.summitatlas.query.Query;

/**
 * As much of a line as is understood: words with something wrong in them are left out one after the other until the
 * rest is a question.
 *
 * @param query   what the rest asks
 * @param leftOut the words left out, in the order in which they were found wrong; empty if the whole line is a question
 */
public record PartialReading(Query query, List<String> leftOut) {

    /** So many wrong words make no question of what is left. */
    private static final int MOST = 20;

    public PartialReading {
        leftOut = List.copyOf(leftOut);
    }

    /**
     * Reads a line, whatever it is.
     *
     * @param before gives summit and day where the line names none; nothing else is left of a line with too much wrong
     * @param whole  the dataset whose ids the line may name
     */
    public static PartialReading of(String line, Query before, Atlas whole) {
        List<String> leftOut = new ArrayList<>();
        String rest = line;
        while (leftOut.size() < MOST) {
            switch (QueryText.read(rest, before, whole)) {
                case QueryReading.Understood(Query query) -> {
                    return new PartialReading(query, leftOut);
                }
                case QueryReading.Wrong(List<QueryProblem> problems) -> {
                    QueryProblem first = problems.getFirst();
                    int from = rest.lastIndexOf(' ', Math.max(0, first.from() - 1)) + 1;
                    int space = rest.indexOf(' ', Math.min(rest.length(), first.to()));
                    int to = space < 0 ? rest.length() : space;
                    leftOut.add(rest.substring(from, to));
                    rest = (rest.substring(0, from) + rest.substring(to)).strip();
                }
            }
        }
        return new PartialReading(before.cleared(), leftOut);
    }
}
