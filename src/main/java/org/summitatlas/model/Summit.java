package org.summitatlas.model;

import java.time.LocalDate;
import java.util.List;

/**
 * One summit of the series.
 *
 * @param hosts ids of the hosting parties
 * @param site  https or http address of the official site
 */
public record Summit(String id, LocalizedText name, LocalDate start, LocalDate end, LocalizedText place,
                     LocalizedText theme, List<String> hosts, String site, List<Evidence> evidence) implements Fact {

    public Summit {
        hosts = List.copyOf(hosts);
        evidence = List.copyOf(evidence);
    }

    public EntityRef ref() {
        return new EntityRef(EntityKind.SUMMIT, id);
    }
}
