package org.summitatlas.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.OptionalInt;

/**
 * A date with the precision its source gives: a day, a month or a year.
 * {@code 2025-02} stays {@code 2025-02}; it never turns into a day nobody printed.
 * Dates are ordered by their last possible day, so a date known to the month comes after every day in it.
 *
 * @param year  the calendar year, 1 to 9999
 * @param month 1 to 12; empty when only the year is known
 * @param day   1 to 31; empty when only the month or year is known
 */
public record PartialDate(int year, OptionalInt month, OptionalInt day) implements Comparable<PartialDate> {

    private static final int YEAR = 4;
    private static final int MONTH = 7;
    private static final int DAY = 10;
    private static final Comparator<PartialDate> ORDER =
            Comparator.comparing(PartialDate::latest).thenComparing(PartialDate::earliest, Comparator.reverseOrder());

    /** @throws DateTimeException if the parts are no date of the calendar, or a day stands without its month */
    public PartialDate {
        if (day.isPresent() && month.isEmpty()) {
            throw new DateTimeException("a day without its month");
        }
        if (year < 1 || year > 9999) {
            throw new DateTimeException("year " + year + " is outside 1 to 9999");
        }
        LocalDate.of(year, month.orElse(1), day.orElse(1));
    }

    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), OptionalInt.of(date.getMonthValue()), OptionalInt.of(date.getDayOfMonth()));
    }

    /**
     * Reads {@code yyyy}, {@code yyyy-MM} or {@code yyyy-MM-dd}.
     *
     * @throws DateTimeException if the text has another form or names no date of the calendar
     */
    public static PartialDate parse(String text) {
        if (!isIso(text)) {
            throw new DateTimeException("expected yyyy, yyyy-MM or yyyy-MM-dd");
        }
        return new PartialDate(Integer.parseInt(text, 0, YEAR, 10), part(text, MONTH), part(text, DAY));
    }

    private static boolean isIso(String text) {
        int length = text.length();
        if (length != YEAR && length != MONTH && length != DAY) {
            return false;
        }
        for (int at = 0; at < length; at++) {
            char sign = text.charAt(at);
            if (at == YEAR || at == MONTH ? sign != '-' : sign < '0' || sign > '9') {
                return false;
            }
        }
        return true;
    }

    /** The two digits that end there, if the text is so long. */
    private static OptionalInt part(String text, int end) {
        return text.length() < end ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text, end - 2, end, 10));
    }

    /** The first day this date can mean. */
    public LocalDate earliest() {
        return LocalDate.of(year, month.orElse(1), day.orElse(1));
    }

    /** The last day this date can mean. */
    public LocalDate latest() {
        if (day.isPresent()) {
            return earliest();
        }
        return YearMonth.of(year, month.orElse(12)).atEndOfMonth();
    }

    @Override
    public int compareTo(PartialDate other) {
        return ORDER.compare(this, other);
    }

    /** The ISO 8601 form, as short as the precision. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(DAY);
        digits(text, year / 100);
        digits(text, year % 100);
        month.ifPresent(value -> digits(text.append('-'), value));
        day.ifPresent(value -> digits(text.append('-'), value));
        return text.toString();
    }

    private static void digits(StringBuilder text, int twoDigits) {
        text.append((char) ('0' + twoDigits / 10)).append((char) ('0' + twoDigits % 10));
    }
}
