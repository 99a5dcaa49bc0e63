package org.summitatlas.ui.compare;

import java.util.List;
import java.util.Optional;
import org.summitatlas.model.EntityRef;
import org.summitatlas.query.comparison.Comparison;
import org.summitatlas.query.comparison.ComparisonKind;
import org.summitatlas.query.comparison.ComparisonRow;

/**
 * What the view shows.
 *
 * @param kind       the kind of the things chosen; empty if nothing is
 * @param comparison the things that are there on the day asked about; empty if there are none
 * @param rows       the rows shown
 * @param hidden     how many rows are left out because they are the same for all
 * @param notYet     chosen, and not yet there on that day
 */
record Compared(Optional<ComparisonKind> kind, Optional<Comparison> comparison, List<ComparisonRow> rows,
                int hidden, boolean differencesOnly, List<EntityRef> notYet) {

    static final Compared NOTHING =
            new Compared(Optional.empty(), Optional.empty(), List.of(), 0, false, List.of());

    List<EntityRef> things() {
        return comparison.map(Comparison::things).orElse(List.of());
    }

    /** How many are chosen, there or not. */
    int chosen() {
        return things().size() + notYet.size();
    }

    boolean isFull() {
        return chosen() >= Comparison.MOST;
    }
}
