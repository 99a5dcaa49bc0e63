package org.summitatlas.query.timeline;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * The time that is looked at, as one line: an ISO 8601 interval to the minute and, where a summit was chosen, its id.
 *
 * @param summit id of the summit chosen at the time; with another one, this arrangement does not count
 */
public record TimelineArrangement(TimelineSpan span, Optional<String> summit) {

    private static final double MINUTES = 24 * 60.0;
    /** Dates have years of four digits, and a line with millions of years would have an axis with as many steps. */
    private static final LocalDateTime FIRST = LocalDateTime.of(1, 1, 1, 0, 0);
    private static final LocalDateTime LAST = LocalDateTime.of(10_000, 1, 1, 0, 0);

    /** Reads a line; empty if it is not understood. */
    public static Optional<TimelineArrangement> parse(String line) {
        String[] words = line.strip().split(" ");
        String[] ends = words[0].split("/");
        if (ends.length != 2 || words.length > 2) {
            return Optional.empty();
        }
        try {
            return Optional.of(new TimelineArrangement(new TimelineSpan(day(ends[0]), day(ends[1])),
                    words.length == 2 ? Optional.of(words[1]) : Optional.empty()));
        } catch (DateTimeException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** The time that a line says to look at with this summit chosen; empty if it says none. */
    public static Optional<TimelineSpan> asked(String line, Optional<String> summit) {
        return parse(line).filter(read -> read.summit().equals(summit)).map(TimelineArrangement::span);
    }

    public String toLine() {
        return moment(span.from()) + "/" + moment(span.to()) + summit.map(id -> " " + id).orElse("");
    }

    /** Whether a line would keep two spans as the same: it tells minutes, so their ends may be two of these apart. */
    public static boolean isSame(TimelineSpan one, TimelineSpan other) {
        return Math.max(Math.abs(one.from() - other.from()), Math.abs(one.to() - other.to())) <= 2 / MINUTES;
    }

    /** @throws DateTimeException if the line tells no moment, or one beyond the years that dates have */
    private static double day(String moment) {
        LocalDateTime read = LocalDateTime.parse(moment);
        if (read.isBefore(FIRST) || read.isAfter(LAST)) {
            throw new DateTimeException("no timeline reaches " + moment);
        }
        return read.toEpochSecond(ZoneOffset.UTC) / 60.0 / MINUTES;
    }

    private static LocalDateTime moment(double day) {
        return LocalDateTime.ofEpochSecond(Math.round(day * MINUTES) * 60, 0, ZoneOffset.UTC);
    }
}
