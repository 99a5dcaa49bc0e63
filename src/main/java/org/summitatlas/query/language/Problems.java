package org.summitatlas.query.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.summitatlas.query.language.QueryProblem.Kind;

/** The problems found in a line. */
final class Problems {

    /** So many are told; who mends one sees the rest. */
    private static final int TOLD = 20;

    private final String line;
    private final List<QueryProblem> found = new ArrayList<>();

    Problems(String line) {
        this.line = line;
    }

    void add(Kind kind, Token where) {
        add(kind, where.from(), where.to());
    }

    void add(Kind kind, int from, int to) {
        add(kind, from, to, List::of);
    }

    /** @param nearest is asked only if the problem will be told */
    void add(Kind kind, int from, int to, Supplier<List<String>> nearest) {
        if (found.size() < TOLD) {
            found.add(new QueryProblem(kind, from, to, line.substring(from, to), nearest.get()));
        }
    }

    /** In the order of the line. */
    List<QueryProblem> inOrder() {
        return found.stream().sorted(Comparator.comparingInt(QueryProblem::from)).toList();
    }
}
