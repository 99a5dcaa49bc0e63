package org.summitatlas.model;

import java.util.List;
import java.util.Optional;

/**
 * Somebody's part in a summit or in one of its sessions.
 *
 * @param id     stable id: that of the session or summit, a slash, and that of the person or party
 * @param person id of the person; empty where a delegation is documented but nobody is named
 * @param party  id of the party represented; empty where it is none of ours
 * @param at     the session; the summit where no single session is known
 * @param role   office or title as the source prints it
 */
public record Attendance(String id, Optional<String> person, Optional<String> party, EntityRef at, Capacity capacity,
                         Mode mode, Outcome outcome, Optional<LocalizedText> role, Optional<LocalizedText> note,
                         List<Evidence> evidence) implements Fact {

    public Attendance {
        evidence = List.copyOf(evidence);
    }
}
