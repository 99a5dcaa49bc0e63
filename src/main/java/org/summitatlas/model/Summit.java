package org.summitatlas.model;

import java.util.List;
import java.util.Optional;

/**
 * One summit of the series.
 *
 * @param shortName what it is called where room is short, for example {@code Seoul 2024}
 * @param start     its first day, as precisely as it is known
 * @param end       its last day, as precisely as it is known
 * @param theme     its motto; empty where no source gives one
 * @param hosts     ids of the hosting parties
 * @param site      https or http address of the official site; empty where none is known
 * @param note      what a reader must know about its dates or form
 */
public record Summit(String id, SummitStatus status, LocalizedText name, LocalizedText shortName, PartialDate start,
                     PartialDate end, LocalizedText place, Optional<LocalizedText> theme, List<String> hosts,
                     Optional<String> site, Optional<LocalizedText> note, List<Evidence> evidence) implements Fact {

    public Summit {
        hosts = List.copyOf(hosts);
        evidence = List.copyOf(evidence);
    }

    public EntityRef ref() {
        return new EntityRef(EntityKind.SUMMIT, id);
    }
}
