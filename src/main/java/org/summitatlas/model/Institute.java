package org.summitatlas.model;

import java.util.List;
import java.util.Optional;

/**
 * A national or regional AI safety institute, from its announcement to what became of it.
 *
 * @param parties ids of the parties it belongs to
 * @param stage   how far its founding had come by the date
 * @param date    when it was announced or founded; empty where no source says
 * @param host    the body it sits in; empty where no source says
 * @param plan    what was said or done, in our own words
 * @param changes what became of it, in order of time
 */
public record Institute(String id, List<String> parties, LocalizedText name, InstituteStage stage,
                        Optional<PartialDate> date, Optional<LocalizedText> host, LocalizedText plan,
                        List<InstituteChange> changes, List<Evidence> evidence) implements Fact {

    public Institute {
        parties = List.copyOf(parties);
        changes = List.copyOf(changes);
        evidence = List.copyOf(evidence);
    }
}
