package org.summitatlas.ui.shell;

import java.util.Comparator;
import java.util.List;
import org.summitatlas.query.language.QueryProblem;

/**
 * What keeps the line in the query box from being understood.
 *
 * @param from    where the offending piece begins, in characters
 * @param to      where it ends; never before {@code from}, and after it wherever there is a character to mark
 * @param isMild  whether the writer is still at it, so that it is too early to call it a mistake
 */
record QueryTrouble(int from, int to, QueryProblem problem, boolean isMild) {

    /** The first thing that is wrong; while there is anything worse, nothing that is merely unfinished. */
    static QueryTrouble of(List<QueryProblem> problems, String line, int caret, boolean isBeingWritten) {
        return problems.stream().map(problem -> of(problem, line, caret, isBeingWritten))
                .min(Comparator.comparing(QueryTrouble::isMild)).orElseThrow();
    }

    private static QueryTrouble of(QueryProblem problem, String line, int caret, boolean isBeingWritten) {
        int from = Math.clamp(problem.from(), 0, line.length());
        int to = Math.clamp(problem.to(), from, line.length());
        boolean isMild = isBeingWritten && isAt(problem.kind(), from, to, line, caret);
        return from < to ? new QueryTrouble(from, to, problem, isMild)
                : new QueryTrouble(wordBefore(line, to), to, problem, isMild);
    }

    private static boolean isAt(QueryProblem.Kind kind, int from, int to, String line, int caret) {
        return switch (kind) {
            case OPEN_QUOTE, OPEN_PARENTHESIS -> caret >= from;
            case LOOSE_OPERATOR -> caret >= from && line.substring(Math.min(to, caret), caret).isBlank();
            default -> caret >= wordBefore(line, from) && caret <= wordAfter(line, to);
        };
    }

    /** Where the word begins that ends here. */
    static int wordBefore(String line, int end) {
        int begin = end;
        while (begin > 0 && !Character.isWhitespace(line.charAt(begin - 1))) {
            begin--;
        }
        return begin;
    }

    /** Where the word ends that begins here, or goes on here. */
    static int wordAfter(String line, int begin) {
        int end = begin;
        while (end < line.length() && !Character.isWhitespace(line.charAt(end))) {
            end++;
        }
        return end;
    }
}
