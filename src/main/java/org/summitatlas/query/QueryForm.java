package org.summitatlas.query;

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
import org.summitatlas.query.Expression.Term;
import org.summitatlas.query.Expression.Words;

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

    /**
     * Everything that is asked of a party, as terms side by side; summit, day and free text left out, which say where,
     * when and in which rows to look. Documents stand as {@link Field#SIGNED}, or as {@link Field#UNSIGNED} where none
     * of them must be.
     */
    public static List<Expression> terms(Query query) {
        List<Expression> terms = new ArrayList<>(documents(query));
        terms.addAll(facets(query));
        return terms;
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
        parts.addAll(documents(query));
        boolean told = query.match() == Match.ANY || query.documents().size() > (query.match() == Match.ALL ? 1 : 0);
        add(parts, Field.MATCH, told ? Set.of() : words(Set.of(query.match())));
        parts.addAll(facets(query));
        return parts;
    }

    private static List<Expression> documents(Query query) {
        Stream<Set<String>> terms = query.match() == Match.ALL
                ? new TreeSet<>(query.documents()).stream().map(Set::of) : Stream.of(query.documents());
        Field field = query.match() == Match.NONE ? Field.UNSIGNED : Field.SIGNED;
        return terms.filter(not(Set::isEmpty)).<Expression>map(ids -> new Term(field, ids)).toList();
    }

    private static List<Expression> facets(Query query) {
        List<Expression> terms = new ArrayList<>();
        new TreeSet<>(query.excluded()).forEach(id -> terms.add(Expression.not(new Term(Field.SIGNED, id))));
        add(terms, Field.STANDING, words(query.standings()));
        add(terms, Field.CONFIDENCE, words(query.confidences()));
        add(terms, Field.KIND, words(query.kinds()));
        add(terms, Field.GROUP, query.groups());
        add(terms, Field.FRAMEWORK, words(query.followThroughs()));
        terms.addAll(query.others());
        return terms;
    }

    private static void add(List<Expression> terms, Field field, Set<String> values) {
        if (!values.isEmpty()) {
            terms.add(new Term(field, values));
        }
    }

    private static Set<String> words(Collection<? extends Enum<?>> values) {
        return values.stream().map(EnumWord::of).collect(Collectors.toUnmodifiableSet());
    }

    /** The one summit that a term says to look at. */
    static Optional<String> place(Expression part) {
        return part instanceof Term(Field field, var values) && field == Field.SUMMIT && values.size() == 1
                ? Optional.of(values.iterator().next()) : Optional.empty();
    }
}
