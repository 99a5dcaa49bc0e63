package org.summitatlas.query.language;

import java.util.List;
import org.summitatlas.query.Query;

/** What reading a line of the query language gave. */
public sealed interface QueryReading {

    /** The line is a question. */
    record Understood(Query query) implements QueryReading {
    }

    /**
     * The line is no question.
     *
     * @param problems why, in the order of the line; never empty
     */
    record Wrong(List<QueryProblem> problems) implements QueryReading {

        public Wrong {
            problems = List.copyOf(problems);
        }
    }
}
