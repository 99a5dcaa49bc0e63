package org.summitatlas.query.language;

import static java.util.function.Predicate.not;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.summitatlas.model.EnumWord;
import org.summitatlas.query.Expression;
import org.summitatlas.query.Expression.Term;
import org.summitatlas.query.Expression.Words;
import org.summitatlas.query.Field;
import org.summitatlas.query.FreeText;
import org.summitatlas.query.Match;
import org.summitatlas.query.NormalForm;
import org.summitatlas.query.Query;
import org.summitatlas.query.QueryTerms;

/** A query as one expression: what facets hold and what they cannot show, side by side. */
public final class QueryForm {

    private QueryForm() {
    }

    /**
     * The query that asks all of this, side by side, in normal form: whatever a facet can hold is in that facet, and
     * questions that are written alike are equal.
     *
     * @param asked any expressions; those of {@link Field.Side#WHOLE} only by themselves, each field once, with a value
     *              of it
     */
    public static Query query(List<Expression> asked) {
        return new QueryBuilder(NormalForm.sideBySide(
                asked.stream().flatMap(part -> NormalForm.of(part).stream()).toList())).query();
    }

    /** The same question in normal form, as it would be after having been written down and read again. */
    public static Query normal(Query query) {
        return query(whole(query));
    }

    /** The whole query, in the order in which it is written. */
    static List<Expression> whole(Query query) {
        List<Expression> parts = new ArrayList<>();
        query.summit().ifPresent(id -> parts.add(new Term(Field.SUMMIT, id)));
        query.asOf().map(LocalDate::toString).ifPresent(day -> parts.add(new Term(Field.AS_OF, day)));
        parts.addAll(asked(query));
        return parts;
    }

    /** What is written of a query beside its summit and day. */
    static List<Expression> asked(Query query) {
        List<Expression> parts = new ArrayList<>();
        FreeText.parts(query.text()).stream().map(Words::new).forEach(parts::add);
        parts.addAll(QueryTerms.documents(query));
        boolean told = query.match() == Match.ANY || query.documents().size() > (query.match() == Match.ALL ? 1 : 0);
        if (!told) {
            parts.add(new Term(Field.MATCH, EnumWord.of(query.match())));
        }
        parts.addAll(QueryTerms.facets(query));
        return parts;
    }

    /** The one summit that a term says to look at. */
    static Optional<String> place(Expression part) {
        return part instanceof Term(Field field, var values) && field == Field.SUMMIT && values.size() == 1
                ? Optional.of(values.iterator().next()) : Optional.empty();
    }
}
