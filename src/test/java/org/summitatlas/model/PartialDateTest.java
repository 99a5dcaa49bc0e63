package org.summitatlas.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @Test
    void keepsThePrecisionOfItsSource() {
        assertEquals(new PartialDate(2025, OptionalInt.empty(), OptionalInt.empty()), PartialDate.parse("2025"));
        assertEquals(new PartialDate(2025, OptionalInt.of(2), OptionalInt.empty()), PartialDate.parse("2025-02"));
        assertEquals(new PartialDate(2025, OptionalInt.of(2), OptionalInt.of(1)), PartialDate.parse("2025-02-01"));
    }

    @ParameterizedTest
    @CsvSource({
        "2024,       2024-01-01, 2024-12-31",
        "2024-02,    2024-02-01, 2024-02-29",
        "2025-02,    2025-02-01, 2025-02-28",
        "2024-05-21, 2024-05-21, 2024-05-21"})
    void spansTheDaysItCanMean(String text, LocalDate earliest, LocalDate latest) {
        assertEquals(earliest, PartialDate.parse(text).earliest());
        assertEquals(latest, PartialDate.parse(text).latest());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "24", "2024-5", "2024-05-1", "2024/05/21", "2024-13", "2025-02-29", "0000", "2024-00",
        "2024-05-", " 2024", "2024-05-21T00:00", "-2024", "٢٠٢٤"})
    void refusesWhatIsNoDate(String text) {
        assertThrows(DateTimeException.class, () -> PartialDate.parse(text));
    }

    @Test
    void refusesADayWithoutItsMonth() {
        assertThrows(DateTimeException.class, () -> new PartialDate(2024, OptionalInt.empty(), OptionalInt.of(1)));
    }

    @Test
    void comesAfterEveryDayInIt() {
        List<String> inOrder = List.of("2024-05-20", "2024-05-31", "2024-05", "2024-06-01", "2024-12-31", "2024-12",
                "2024", "2025-01-01");
        assertEquals(inOrder, inOrder.reversed().stream().map(PartialDate::parse).sorted()
                .map(PartialDate::toString).toList());
    }

    @Test
    void comparesAsEqualOnlyWithItself() {
        List<PartialDate> some = dates().limit(60).toList();
        for (PartialDate one : some) {
            for (PartialDate other : some) {
                assertEquals(one.equals(other), one.compareTo(other) == 0, one + " and " + other);
                assertEquals(Integer.signum(one.compareTo(other)), -Integer.signum(other.compareTo(one)));
            }
        }
    }

    @Test
    void readsWhatItWrites() {
        dates().limit(1_000).forEach(date -> assertEquals(date, PartialDate.parse(date.toString())));
    }

    private static Stream<PartialDate> dates() {
        Random random = new Random(20240521);
        return Stream.generate(() -> LocalDate.ofEpochDay(random.nextLong(
                        LocalDate.of(1, 1, 1).toEpochDay(), LocalDate.of(9999, 12, 31).toEpochDay() + 1)))
                .flatMap(day -> Stream.of(
                        PartialDate.of(day),
                        PartialDate.parse(PartialDate.of(day).toString().substring(0, 7)),
                        PartialDate.parse(PartialDate.of(day).toString().substring(0, 4))));
    }
}
