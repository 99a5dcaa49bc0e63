package org.summitatlas.query;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.Endorsement;
import org.summitatlas.model.Framework;
import org.summitatlas.model.PartialDate;
import org.summitatlas.model.Party;

/**
 * What a company promised, and what it published since. It tells dates, and judges nothing.
 *
 * @param made the endorsement that was the promise; empty where the company is not among the endorsers
 * @param kept what became of it
 */
public record Promise(Optional<Endorsement> made, Framework kept) {

    public static Promise of(Atlas atlas, Framework framework) {
        return new Promise(atlas.endorsement(framework.company(), framework.document()), framework);
    }

    /** The promise of a company that it kept first, or any if it kept none; empty if it made none. */
    static Optional<Promise> firstOf(Atlas atlas, Party company) {
        return atlas.frameworksOf(company).stream().map(framework -> of(atlas, framework))
                .min(Comparator.comparing((Promise promise) -> promise.first()
                        .map(version -> version.date().latest()).orElse(LocalDate.MAX)));
    }

    /** When the promise was made, or the day by which it is known to have been made. */
    public Optional<PartialDate> day() {
        return made.flatMap(endorsement -> endorsement.date().or(() -> endorsement.knownBy().map(PartialDate::of)));
    }

    /** The first version of what was published. */
    public Optional<Framework.Version> first() {
        return kept.published().map(Framework.Publication::first);
    }

    /** The latest version of what was published; empty also where it is not known which was the latest on a day. */
    public Optional<Framework.Version> latest() {
        return kept.published().flatMap(Framework.Publication::latest);
    }

    /**
     * Whole days from the promise to the first publication, less than none if that came before; empty unless both
     * dates are known to the day.
     */
    public OptionalInt daysToFirst() {
        Optional<LocalDate> promised = made.flatMap(Endorsement::date).flatMap(Promise::exactly);
        Optional<LocalDate> published = first().map(Framework.Version::date).flatMap(Promise::exactly);
        return promised.isPresent() && published.isPresent()
                ? OptionalInt.of((int) ChronoUnit.DAYS.between(promised.get(), published.get())) : OptionalInt.empty();
    }

    private static Optional<LocalDate> exactly(PartialDate date) {
        return date.day().isPresent() ? Optional.of(date.earliest()) : Optional.empty();
    }
}
