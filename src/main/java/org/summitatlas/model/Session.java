package org.summitatlas.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * One part of a summit.
 *
 * @param parent the session that this one is a part of
 * @param date   the day; empty for a working group, which has none
 * @param start  local time at the place of the summit; empty where no source gives it
 * @param end    local time at the place of the summit; empty where no source gives it
 * @param hosts  ids of the parties that ran it
 * @param note   what a reader must know about times or places
 */
public record Session(String id, String summit, SessionKind kind, Optional<String> parent, LocalizedText title,
                      Optional<LocalDate> date, Optional<LocalTime> start, Optional<LocalTime> end, SessionFormat format,
                      Optional<LocalizedText> place, List<LocalizedText> topics, List<String> hosts,
                      Optional<LocalizedText> note, List<Evidence> evidence) implements Fact {

    public Session {
        topics = List.copyOf(topics);
        hosts = List.copyOf(hosts);
        evidence = List.copyOf(evidence);
    }

    public EntityRef ref() {
        return new EntityRef(EntityKind.SESSION, id);
    }
}
