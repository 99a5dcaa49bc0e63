package org.summitatlas.model;

import java.util.List;

/** The act by which a party bound itself to a treaty it had signed. */
public record Ratification(RatificationForm form, PartialDate date, List<Evidence> evidence) implements Fact {

    public Ratification {
        evidence = List.copyOf(evidence);
    }
}
