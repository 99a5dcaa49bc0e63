package org.summitatlas.query.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Steps of the axis and stretches of time. */
class TimelineUnitTest {

    @ParameterizedTest
    @CsvSource({"0.05, YEAR", "0.4, YEAR", "0.5, QUARTER", "1.3, MONTH", "8, WEEK", "30, DAY", "120, DAY"})
    void theFinestWithRoomIsTaken(double dayWidth, TimelineUnit unit) {
        assertEquals(unit, TimelineUnit.at(dayWidth));
    }

    @ParameterizedTest
    @CsvSource({"DAY, 2024-05-21 2024-05-22", "WEEK, 2024-05-20", "MONTH, 2024-05-01", "QUARTER, 2024-04-01",
        "YEAR, 2024-01-01"})
    void stepsBeginWhereTheCalendarDoes(TimelineUnit unit, String starts) {
        TimelineSpan seoul = TimelineSpan.of(LocalDate.of(2024, 5, 21), LocalDate.of(2024, 5, 22));
        assertEquals(Stream.of(starts.split(" ")).map(LocalDate::parse).toList(), unit.in(seoul));
    }

    @Test
    void everyStepWithAPartInTheSpanIsThere() {
        TimelineSpan turn = TimelineSpan.of(LocalDate.of(2023, 12, 31), LocalDate.of(2024, 1, 1));
        assertEquals(List.of(LocalDate.of(2023, 1, 1), LocalDate.of(2024, 1, 1)), TimelineUnit.YEAR.in(turn));
        assertEquals(List.of(LocalDate.of(2023, 12, 25), LocalDate.of(2024, 1, 1)), TimelineUnit.WEEK.in(turn));
    }

    @Test
    void zoomingKeepsTheMomentUnderThePointer() {
        TimelineSpan span = new TimelineSpan(100, 200);
        assertEquals(new TimelineSpan(112.5, 162.5), span.zoomed(125, 2));
        assertEquals(span, span.zoomed(125, 2).zoomed(125, 0.5));
    }

    @Test
    void aSpanStaysWithinLimits() {
        TimelineSpan limits = new TimelineSpan(0, 100);
        assertEquals(new TimelineSpan(0, 20), new TimelineSpan(-30, -10).within(limits, 7));
        assertEquals(new TimelineSpan(80, 100), new TimelineSpan(95, 115).within(limits, 7));
        assertEquals(limits, new TimelineSpan(-500, 900).within(limits, 7));
        assertEquals(7, new TimelineSpan(50, 51).within(limits, 7).days());
    }

    @Test
    void aSpanEndsAfterItBegins() {
        assertThrows(IllegalArgumentException.class, () -> new TimelineSpan(5, 5));
        assertThrows(IllegalArgumentException.class, () -> new TimelineSpan(Double.NaN, 5));
    }
}
