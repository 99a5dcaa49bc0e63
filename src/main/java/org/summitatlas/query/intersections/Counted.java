package org.summitatlas.query.intersections;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.summitatlas.model.Party;
import org.summitatlas.query.Match;
import org.summitatlas.query.Query;
import org.summitatlas.query.Results;

/** The parties that combinations count: those that the rest of a query finds, without what it asks about documents. */
public final class Counted {

    private Counted() {
    }

    /** What a query asks beside documents. Standings and confidences only say which stands on documents count. */
    public static Query rest(Query query) {
        return query.withDocuments(Set.of()).withMatch(Match.ANY).withExcluded(Set.of()).withStandings(Set.of())
                .withConfidences(Set.of());
    }

    /** The parties, in the order of the dataset. */
    public static List<Party> parties(Results results) {
        Query rest = rest(results.query());
        // The tables are already as of the day asked about.
        return rest.equals(results.query()) ? results.parties()
                : Results.of(results.tables(), rest.withAsOf(Optional.empty())).parties();
    }
}
