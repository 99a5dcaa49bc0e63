package org.summitatlas.model;

import java.util.List;
import java.util.Optional;

/**
 * A document that another one names.
 *
 * @param document id of the document where the dataset has it
 * @param title    what it is called
 */
public record DocumentReference(Relation relation, Optional<String> document, LocalizedText title,
                                List<Evidence> evidence) implements Fact {

    public DocumentReference {
        evidence = List.copyOf(evidence);
    }
}
