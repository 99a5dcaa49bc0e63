package org.summitatlas.model;

import java.util.List;
import java.util.Optional;

/**
 * Somebody's part in a session.
 *
 * @param id      stable id, {@code session/person} or {@code session/party}
 * @param person  id of the person; empty where a delegation is documented but nobody is named
 * @param party   id of the party represented; empty where it is none of ours
 * @param role    office or title as the source prints it
 */
public record Attendance(String id, Optional<String> person, Optional<String> party, String session, Capacity capacity,
                         Mode mode, Outcome outcome, Optional<LocalizedText> role, Optional<LocalizedText> note,
                         List<Evidence> evidence) implements Fact {

    public Attendance {
        evidence = List.copyOf(evidence);
    }
}
