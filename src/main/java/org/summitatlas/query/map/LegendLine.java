package org.summitatlas.query.map;

import java.util.List;
import org.summitatlas.model.Party;
import org.summitatlas.query.PartyCount;

/**
 * A colour and who has it.
 *
 * @param parties states in the order of the dataset, then organizations
 */
public record LegendLine(MapTone tone, List<Party> parties) {

    public LegendLine {
        parties = List.copyOf(parties);
    }

    public PartyCount count() {
        return PartyCount.of(parties);
    }
}
