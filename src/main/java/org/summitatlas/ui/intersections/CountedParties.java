package org.summitatlas.ui.intersections;

import java.util.List;
import org.summitatlas.model.Party;
import org.summitatlas.query.Query;
import org.summitatlas.query.intersections.Counted;
import org.summitatlas.ui.Exploration;

/** The parties that are counted, kept for as long as nothing but documents is asked about anew. */
final class CountedParties {

    private final Exploration exploration;
    /** The last question asked for them, since clicking bars does not change it. */
    private Query asked;
    private List<Party> found = List.of();

    CountedParties(Exploration exploration) {
        this.exploration = exploration;
    }

    List<Party> now() {
        Query rest = Counted.rest(exploration.place().query());
        if (!rest.equals(asked)) {
            found = Counted.parties(exploration.results());
            asked = rest;
        }
        return found;
    }
}
