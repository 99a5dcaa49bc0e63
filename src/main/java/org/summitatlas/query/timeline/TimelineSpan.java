package org.summitatlas.query.timeline;

import java.time.LocalDate;

/**
 * A stretch of time.
 *
 * @param from its begin in days since 1 January 1970, with fractions
 * @param to   its end, always after its begin
 */
public record TimelineSpan(double from, double to) {

    /** @throws IllegalArgumentException if it does not end after it begins */
    public TimelineSpan {
        if (!(from < to) || !Double.isFinite(to - from)) {
            throw new IllegalArgumentException("no span from " + from + " to " + to);
        }
    }

    /** From the begin of one day to the end of another. */
    public static TimelineSpan of(LocalDate first, LocalDate last) {
        return new TimelineSpan(first.toEpochDay(), last.toEpochDay() + 1.0);
    }

    /** Its length in days. */
    public double days() {
        return to - from;
    }

    public double middle() {
        return from + days() / 2;
    }

    public boolean contains(double day) {
        return from <= day && day < to;
    }

    public boolean overlaps(TimelineSpan other) {
        return from < other.to && other.from < to;
    }

    /** The shortest span with both. */
    public TimelineSpan with(TimelineSpan other) {
        return new TimelineSpan(Math.min(from, other.from), Math.max(to, other.to));
    }

    /** The same span with more time before and after, in days. */
    public TimelineSpan padded(double before, double after) {
        return new TimelineSpan(from - before, to + after);
    }

    public TimelineSpan shifted(double days) {
        return new TimelineSpan(from + days, to + days);
    }

    /** Seen closer by a factor above 1, from farther by one below, with one moment staying where it is. */
    public TimelineSpan zoomed(double at, double factor) {
        return new TimelineSpan(at - (at - from) / factor, at + (to - at) / factor);
    }

    /** The nearest span that is no shorter than this many days, no longer than the limits and lies within them. */
    public TimelineSpan within(TimelineSpan limits, double least) {
        double days = Math.min(Math.max(days(), least), limits.days());
        double start = Math.min(Math.max(middle() - days / 2, limits.from), limits.to - days);
        return new TimelineSpan(start, start + days);
    }
}
