package org.summitatlas.query.intersections;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.summitatlas.model.Document;
import org.summitatlas.query.Match;
import org.summitatlas.query.Query;
import org.summitatlas.query.intersections.Intersections.Combination;
import org.summitatlas.query.intersections.Intersections.Reading;

/** The question that finds the members of a bar, as they are counted. */
public final class BarQuery {

    private BarQuery() {
    }

    /** @param now what is asked, of which all that is not about documents stays */
    public static Query of(Query now, Intersections among, Combination bar) {
        Set<String> refused = bar.reading() == Reading.EXCLUSIVE ? ids(among.outside(bar)) : Set.of();
        return Counted.rest(now).withExactly(ids(among.inside(bar)), refused);
    }

    private static Set<String> ids(List<Document> documents) {
        return documents.stream().map(Document::id).collect(Collectors.toSet());
    }

    /** Whether this is what is asked already. */
    public static boolean isAsked(Query now, Intersections among, Combination bar) {
        boolean combines = now.match() == Match.ALL || now.match() == Match.ANY && bar.degree() == 1;
        Query asking = of(now, among, bar);
        return combines && !now.documents().isEmpty() && now.withMatch(asking.match()).equals(asking);
    }
}
