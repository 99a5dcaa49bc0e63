package org.summitatlas.query.intersections;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitatlas.query.intersections.Intersections.Reading;

class ArrangementTest {

    @Test
    void theUsualOneIsTheEmptyLine() {
        assertEquals("", Arrangement.USUAL.toLine());
        assertEquals(Arrangement.USUAL, Arrangement.parse(""));
    }

    @Test
    void whatIsWrittenIsReadBack() {
        for (Reading reading : Reading.values()) {
            for (BarOrder order : BarOrder.values()) {
                for (List<String> ids : List.of(List.<String>of(), List.of("a"), List.of("seoul-declaration", "b-2"))) {
                    Arrangement one = new Arrangement(ids, List.of("x", "y"), reading, order);
                    assertEquals(one, Arrangement.parse(one.toLine()));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "=", "sets=", "sets=,,;reading=;order=", "reading=sideways;order=colour", "line",
        "a=b=c;;"})
    void whatIsNotUnderstoodIsAsAtFirst(String line) {
        assertEquals(Arrangement.USUAL, Arrangement.parse(line));
    }

    @Test
    void aLaterWordHolds() {
        assertEquals(Reading.INCLUSIVE, Arrangement.parse("reading=exclusive;reading=inclusive").reading());
    }

    @Test
    void choosingLetsGoOfWhatWasHeld() {
        Arrangement held = Arrangement.USUAL.withHeld(List.of("a", "b"));
        assertEquals(List.of(), held.withChosen(List.of("c")).held());
    }
}
