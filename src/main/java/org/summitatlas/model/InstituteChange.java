package org.summitatlas.model;

import java.util.List;
import java.util.Optional;

/**
 * Something that became of an institute.
 *
 * @param name  its new name, if it got one
 * @param event what happened, in our own words
 */
public record InstituteChange(PartialDate date, Optional<LocalizedText> name, LocalizedText event,
                              List<Evidence> evidence) implements Fact {

    public InstituteChange {
        evidence = List.copyOf(evidence);
    }
}
