package org.summitatlas.query;

import static java.util.function.Predicate.not;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.summitatlas.model.EnumWord;
import org.summitatlas.query.Expression.Term;

/** What a query asks as terms side by side, in the order in which they are written. */
public final class QueryTerms {

    private QueryTerms() {
    }

    /**
     * Everything that is asked of a party, as terms side by side; summit, day and free text left out, which say where,
     * when and in which rows to look. Documents stand as {@link Field#SIGNED}, or as {@link Field#UNSIGNED} where none
     * of them must be.
     */
    public static List<Expression> of(Query query) {
        List<Expression> terms = new ArrayList<>(documents(query));
        terms.addAll(facets(query));
        return terms;
    }

    /** What must be so of documents. */
    public static List<Expression> documents(Query query) {
        Stream<Set<String>> terms = query.match() == Match.ALL
                ? new TreeSet<>(query.documents()).stream().map(Set::of) : Stream.of(query.documents());
        Field field = query.match() == Match.NONE ? Field.UNSIGNED : Field.SIGNED;
        return terms.filter(not(Set::isEmpty)).<Expression>map(ids -> new Term(field, ids)).toList();
    }

    /** Everything else that facets hold, and what they cannot show. */
    public static List<Expression> facets(Query query) {
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
}
