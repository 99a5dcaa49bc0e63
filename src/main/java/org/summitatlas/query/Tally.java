package org.summitatlas.query;

import java.time.LocalDate;
import java.util.function.Predicate;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.Document;
import org.summitatlas.model.Endorsement;
import org.summitatlas.model.EndorsementStatus;

/**
 * How many parties of each kind endorsed a document, and when. The first three make up the last, each party once.
 *
 * @param atSigning  those known to have endorsed by the day of the document
 * @param later      those known to have joined after it
 * @param dayUnknown those of whom no source says whether they endorsed by that day or after it
 * @param today      all of them
 */
public record Tally(PartyCount atSigning, PartyCount later, PartyCount dayUnknown, PartyCount today) {

    public static Tally of(Atlas atlas, Document document) {
        LocalDate day = document.date().latest();
        Predicate<Endorsement> endorsed = item -> item.status() == EndorsementStatus.ENDORSED;
        Predicate<Endorsement> joined = item -> item.status() == EndorsementStatus.JOINED_LATER;
        Predicate<Endorsement> byTheDay = item -> !item.latest().isAfter(day);
        return new Tally(
                count(atlas, document, endorsed.and(byTheDay)),
                count(atlas, document, joined),
                count(atlas, document, endorsed.and(byTheDay.negate())),
                count(atlas, document, endorsed.or(joined)));
    }

    private static PartyCount count(Atlas atlas, Document document, Predicate<Endorsement> counted) {
        return PartyCount.of(atlas.endorsementsOf(document).stream().filter(counted)
                .map(item -> atlas.party(item.party())).toList());
    }
}
