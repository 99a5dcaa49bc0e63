package org.summitatlas.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelTest {

    @Test
    void readsLines() {
        assertEquals(List.of(new Label("SGP", new LonLat(103.8, 1.35), 10.2), new Label("-X", new LonLat(-1, -2), 0)),
                Label.parse("labels.csv", Label.HEADER + "\nSGP,103.8,1.35,10.2\n-X,-1,-2,0\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SGP", "SGP,103.8,1.35", "SGP,103.8,1.35,", "SGP,x,1.35,10", "SGP,181,0,1", "SGP,0,NaN,1"})
    void damagedLineIsNamed(String line) {
        var e = assertThrows(IllegalStateException.class,
                () -> Label.parse("labels.csv", Label.HEADER + "\nFRA,2,47,300\n" + line));
        assertEquals("The map data labels.csv is damaged in line 3", e.getMessage());
    }

    @Test
    void otherFilesAreRefused() {
        assertThrows(IllegalStateException.class, () -> Label.parse("labels.csv", ""));
        assertThrows(IllegalStateException.class, () -> Label.parse("labels.csv", "id;lon;lat\n"));
    }

    @Test
    void missingFileIsNamed() {
        var e = assertThrows(IllegalStateException.class, () -> Label.load("nowhere.csv"));
        assertTrue(e.getMessage().contains("nowhere.csv"), e.getMessage());
    }
}
