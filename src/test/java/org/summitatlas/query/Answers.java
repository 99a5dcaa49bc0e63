package org.summitatlas.query;

import java.util.List;
import java.util.Optional;
import org.summitatlas.model.Party;

/** Puts conditions to the engine alone: no facets, no tables. */
public final class Answers {

    private final Evaluation evaluation;

    public Answers(Tables tables) {
        evaluation = new Evaluation(tables, tables.scope(Optional.empty()));
    }

    /** Ids of the parties that meet all of the conditions, side by side. */
    public List<String> parties(List<Expression> sideBySide) {
        return evaluation.sets().list(evaluation.group(TermGroup.of(sideBySide))).stream().map(Party::id).toList();
    }
}
