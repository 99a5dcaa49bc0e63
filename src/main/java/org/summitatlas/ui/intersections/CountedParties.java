package org.summitatlas.ui.intersections;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.summitatlas.model.Party;
import org.summitatlas.query.Match;
import org.summitatlas.query.Query;
import org.summitatlas.query.Results;
import org.summitatlas.ui.Exploration;

/** The parties that are counted: those that the rest of the query finds, without what it asks about documents. */
final class CountedParties {

    private final Exploration exploration;
    /** The last question asked for them, since clicking bars does not change it. */
    private Query asked;
    private List<Party> found = List.of();

    CountedParties(Exploration exploration) {
        this.exploration = exploration;
    }

    /** What the query asks beside documents. Standings and confidences only say which stands on documents count. */
    static Query rest(Query query) {
        return query.withDocuments(Set.of()).withMatch(Match.ANY).withExcluded(Set.of()).withStandings(Set.of())
                .withConfidences(Set.of());
    }

    List<Party> now() {
        Query query = exploration.place().query();
        Query rest = rest(query);
        if (rest.equals(query)) {
            return exploration.results().parties();
        }
        if (!rest.equals(asked)) {
            // The tables are already as of the day asked about.
            found = Results.of(exploration.tables(), rest.withAsOf(Optional.empty())).parties();
            asked = rest;
        }
        return found;
    }
}
