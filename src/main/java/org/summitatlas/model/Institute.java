package org.summitatlas.model;

import java.util.List;

/**
 * A plan for, or the founding of, an AI safety institute or a network of them.
 *
 * @param parties ids of the parties it belongs to
 * @param plan    what was said or done, in our own words
 * @param date    when it was announced
 */
public record Institute(String id, List<String> parties, LocalizedText name, LocalizedText plan, PartialDate date,
                        List<Evidence> evidence) implements Fact {

    public Institute {
        parties = List.copyOf(parties);
        evidence = List.copyOf(evidence);
    }
}
