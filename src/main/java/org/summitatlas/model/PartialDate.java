package org.summitatlas.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

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

    private static final Pattern ISO = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");
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
        if (!ISO.matcher(text).matches()) {
            throw new DateTimeException("expected yyyy, yyyy-MM or yyyy-MM-dd");
        }
        String[] parts = text.split("-");
        return new PartialDate(Integer.parseInt(parts[0]), part(parts, 1), part(parts, 2));
    }

    private static OptionalInt part(String[] parts, int index) {
        return parts.length > index ? OptionalInt.of(Integer.parseInt(parts[index])) : OptionalInt.empty();
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
        StringBuilder text = new StringBuilder(String.format(Locale.ROOT, "%04d", year));
        month.ifPresent(value -> text.append(String.format(Locale.ROOT, "-%02d", value)));
        day.ifPresent(value -> text.append(String.format(Locale.ROOT, "-%02d", value)));
        return text.toString();
    }
}
