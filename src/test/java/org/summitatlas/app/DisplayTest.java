package org.summitatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DisplayTest {

    @Test
    void linuxWithoutADisplayHasNone() {
        assertInstanceOf(Display.None.class, Display.find(Map.of(), "Linux"));
        assertInstanceOf(Display.None.class, Display.find(Map.of("DISPLAY", " "), "Linux"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Windows 11", "Mac OS X"})
    void otherSystemsAlwaysHaveOne(String os) {
        assertEquals(new Display.Ready(), Display.find(Map.of(), os));
    }
}
