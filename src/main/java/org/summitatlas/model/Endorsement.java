package org.summitatlas.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A party's stand on a document. Of {@code date} and {@code knownBy} at least one is there.
 *
 * @param party    id of the party
 * @param document id of the document
 * @param date     when it endorsed, joined or declined, with the precision known; empty where no source says
 * @param knownBy  the day of the list or page that first shows it: it took this stand on that day or before
 * @param ratified for a treaty, the act by which the party bound itself after signing
 */
public record Endorsement(String party, String document, EndorsementStatus status, Optional<PartialDate> date,
                          Optional<LocalDate> knownBy, Optional<Ratification> ratified, Optional<LocalizedText> note,
                          List<Evidence> evidence) implements Fact {

    public Endorsement {
        evidence = List.copyOf(evidence);
    }

    /** The last day on which the party can have taken its stand. */
    public LocalDate latest() {
        return Stream.concat(date.stream().map(PartialDate::latest), knownBy.stream())
                .min(LocalDate::compareTo).orElseThrow();
    }

    /** As {@link #isEndorsedBy}, and also where only the month or year is known and the day lies in it. */
    public boolean canBeEndorsedBy(LocalDate day) {
        LocalDate earliest = date.map(PartialDate::earliest).orElseGet(this::latest);
        return Standing.of(status).isEndorser() && !earliest.isAfter(day);
    }

    /** Whether the party is known to have put its name to the document on this day or before. */
    public boolean isEndorsedBy(LocalDate day) {
        return Standing.of(status).isEndorser() && !latest().isAfter(day);
    }
}
