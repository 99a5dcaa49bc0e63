package org.summitatlas.query.timeline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.TemporalUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The steps of a time axis, from the finest. */
public enum TimelineUnit {
    DAY(ChronoUnit.DAYS, 1, 24),
    /** It begins on Monday. */
    WEEK(ChronoUnit.WEEKS, 7, 52),
    MONTH(ChronoUnit.MONTHS, 30, 38),
    QUARTER(IsoFields.QUARTER_YEARS, 91, 42),
    YEAR(ChronoUnit.YEARS, 365, 0);

    private final TemporalUnit step;
    private final double days;
    private final double room;

    TimelineUnit(TemporalUnit step, double days, double room) {
        this.step = step;
        this.days = days;
        this.room = room;
    }

    /** The finest unit whose names have room where a day is this many pixels wide. */
    public static TimelineUnit at(double dayWidth) {
        return Stream.of(values()).filter(unit -> unit.days * dayWidth >= unit.room).findFirst().orElseThrow();
    }

    /** The unit that says where these are, one line above; years say it themselves. */
    public Optional<TimelineUnit> above() {
        return switch (this) {
            case DAY, WEEK -> Optional.of(MONTH);
            case MONTH, QUARTER -> Optional.of(YEAR);
            case YEAR -> Optional.empty();
        };
    }

    /** The first day of the unit that this day is in. */
    public LocalDate floor(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.with(day.getMonth().firstMonthOfQuarter()).withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    public LocalDate next(LocalDate first) {
        return first.plus(1, step);
    }

    /** The first day of every unit that has a part in the span. */
    public List<LocalDate> in(TimelineSpan span) {
        LocalDate last = LocalDate.ofEpochDay((long) Math.ceil(span.to()) - 1);
        return Stream.iterate(floor(LocalDate.ofEpochDay((long) Math.floor(span.from()))),
                day -> !day.isAfter(last), this::next).toList();
    }
}
