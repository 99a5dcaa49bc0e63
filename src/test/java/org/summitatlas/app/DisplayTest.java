package org.summitatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DisplayTest {

    private static final Map<String, String> WITH_DISPLAY = Map.of("DISPLAY", ":0");

    private record Machine(boolean opensDisplay, boolean hasGtk) implements Display.Machine {
        @Override
        public boolean hasLibrary(String name) {
            return hasGtk;
        }
    }

    private static Display find(Map<String, String> environment, Machine machine) {
        return Display.find(environment, "Linux", machine);
    }

    @Test
    void withoutTheVariableThereIsNone() {
        assertInstanceOf(Display.None.class, find(Map.of(), new Machine(true, true)));
        assertInstanceOf(Display.None.class, find(Map.of("DISPLAY", " "), new Machine(true, true)));
    }

    @Test
    void aDisplayThatDoesNotAnswerIsNamed() {
        Display found = find(WITH_DISPLAY, new Machine(false, true));
        assertEquals(new Display.None("the display :0 does not answer"), found);
    }

    @Test
    void withoutGtkTheMessageSaysHowToGetIt() {
        Display.Unusable found = assertInstanceOf(Display.Unusable.class, find(WITH_DISPLAY, new Machine(true, false)));
        assertTrue(found.message().contains("GTK 3"));
        assertTrue(found.message().contains("apt install libgtk-3-0"));
    }

    @Test
    void withBothAWindowCanOpen() {
        assertEquals(new Display.Ready(), find(WITH_DISPLAY, new Machine(true, true)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Windows 11", "Mac OS X"})
    void otherSystemsAlwaysHaveOne(String os) {
        assertEquals(new Display.Ready(), Display.find(Map.of(), os, new Machine(false, false)));
    }
}
