package org.summitatlas.query.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimelineArrangementTest {

    @ParameterizedTest
    @ValueSource(strings = {"2024-05-01T00:00/2024-06-01T12:30", "2024-05-01T00:00/2024-06-01T00:00 seoul-2024",
        "0001-01-01T00:00/+10000-01-01T00:00"})
    void aLineIsReadAsItIsWritten(String line) {
        assertEquals(line, TimelineArrangement.parse(line).orElseThrow().toLine());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "/", "x/y", "2024-05-01T00:00", "2024-05-01T00:00/2024-05-01T00:00", "a b c",
        "2024-06-01T00:00/2024-05-01T00:00", "2024-13-01T00:00/2024-05-01T00:00",
        "0000-12-31T23:59/2024-05-01T00:00", "2024-05-01T00:00/+10000-01-01T00:01",
        "2024-05-01T00:00/+999999999-12-31T23:59"})
    void whatIsNotUnderstoodIsAsIfAbsent(String line) {
        assertEquals(Optional.empty(), TimelineArrangement.parse(line));
    }
}
