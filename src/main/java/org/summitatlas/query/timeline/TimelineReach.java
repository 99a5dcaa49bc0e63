package org.summitatlas.query.timeline;

import java.time.LocalDate;
import java.util.Optional;
import org.summitatlas.model.Atlas;

/**
 * The time that can be looked at, whatever is asked and as of whatever day.
 *
 * @param everything all that the dataset has with a date
 * @param all        its time
 * @param limits     somewhat more, as the last names stand after it
 */
public record TimelineReach(Timeline everything, TimelineSpan all, TimelineSpan limits) {

    /** The shortest time that can be looked at, in days. */
    public static final double LEAST = 7;

    /** How far one can look beyond all that has a date, as a share of its time. */
    private static final double BEYOND = 0.1;

    /** @param whole the dataset not cut at any day */
    public static TimelineReach of(Atlas whole) {
        Timeline everything = Timeline.of(whole);
        LocalDate checked = whole.data().info().asOf();
        TimelineSpan all = everything.whole().orElseGet(() -> TimelineSpan.of(checked.minusYears(1), checked));
        return new TimelineReach(everything, all, all.padded(all.days() * BEYOND, all.days() * BEYOND));
    }

    /** Where the eye belongs: at the summit chosen, or on the whole series. */
    public TimelineSpan home(Optional<String> summit) {
        return summit.flatMap(everything::around).orElse(all).within(limits, LEAST);
    }

    /** The same and all the time of what was found besides, for a picture that nobody can move. */
    public TimelineSpan homeWith(Timeline found, Optional<String> summit) {
        TimelineSpan home = home(summit);
        return found.whole().map(home::with).orElse(home);
    }

    /** The time that a line says to look at, with this summit chosen; empty if it says none. */
    public Optional<TimelineSpan> asked(String arrangement, Optional<String> summit) {
        return TimelineArrangement.asked(arrangement, summit).map(span -> span.within(limits, LEAST));
    }
}
