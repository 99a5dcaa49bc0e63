package org.summitatlas.model;

import java.util.List;
import java.util.Optional;

/**
 * A party's stand on a document.
 *
 * @param party    id of the party
 * @param document id of the document
 * @param date     when it endorsed, joined or declined, with the precision known
 */
public record Endorsement(String party, String document, EndorsementStatus status, PartialDate date,
                          Optional<LocalizedText> note, List<Evidence> evidence) implements Fact {

    public Endorsement {
        evidence = List.copyOf(evidence);
    }
}
