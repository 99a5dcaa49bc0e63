package org.summitatlas.query.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.summitatlas.model.Atlas;
import org.summitatlas.query.Expression;
import org.summitatlas.query.Expression.Term;
import org.summitatlas.query.Field;
import org.summitatlas.query.Query;

/** Questions as one line of text: {@code signed:seoul-declaration -group:G7 kind:state}. */
public final class QueryText {

    private QueryText() {
    }

    /**
     * Reads a line, whatever it is.
     *
     * @param before gives summit and day where the line names none
     * @param whole  the dataset whose ids the line may name, not cut at any day
     */
    public static QueryReading read(String line, Query before, Atlas whole) {
        return read(line, before, Vocabulary.of(whole));
    }

    static QueryReading read(String line, Query before, Vocabulary vocabulary) {
        QueryParser parser = new QueryParser(line, vocabulary);
        List<Expression> parts = parser.parse();
        if (!parser.problems().isEmpty()) {
            return new QueryReading.Wrong(parser.problems());
        }
        Query asked = QueryForm.query(parts);
        return new QueryReading.Understood(asked.withSummit(asked.summit().or(before::summit))
                .withAsOf(asked.asOf().or(before::asOf)));
    }

    /** One condition as a line of its own. */
    public static String print(Expression condition) {
        return QueryPrinter.line(condition instanceof Expression.All(var parts) ? parts : List.of(condition));
    }

    /** The whole question as a line; empty if it asks for everything. */
    public static String print(Query query) {
        return QueryPrinter.line(QueryForm.whole(query));
    }

    /**
     * The question without summit and day, as the search box shows it. The summit stands there all the same where
     * another summit in the line would be taken for it.
     */
    public static String printAsked(Query query) {
        List<Expression> parts = new ArrayList<>();
        Optional<Expression> summit = query.summit().map(id -> new Term(Field.SUMMIT, id));
        summit.filter(_ -> query.others().stream().anyMatch(part -> QueryForm.place(part).isPresent()))
                .ifPresent(parts::add);
        parts.addAll(QueryForm.asked(query));
        return QueryPrinter.line(parts);
    }
}
