package org.summitatlas.model;

import java.util.List;

/** One side of a disagreement, with its evidence. */
public record Account(LocalizedText statement, List<Evidence> evidence) implements Fact {

    public Account {
        evidence = List.copyOf(evidence);
    }
}
