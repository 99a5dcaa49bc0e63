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

    private record Machine(boolean hasSocket, boolean opensDisplay, boolean hasGtk) implements Display.Machine {

        @Override
        public boolean hasSocket(String display) {
            return hasSocket;
        }

        @Override
        public boolean hasLibrary(String name) {
            return hasGtk;
        }
    }

    private static Display find(Map<String, String> environment, Machine machine) {
        return Display.find(environment, "Linux", machine);
    }

    private static String explain(Machine machine) {
        return Display.explain(new UnsupportedOperationException("no"), WITH_DISPLAY, "Linux", machine);
    }

    @Test
    void withoutTheVariableThereIsNone() {
        assertInstanceOf(Display.None.class, find(Map.of(), new Machine(true, true, true)));
        assertInstanceOf(Display.None.class, find(Map.of("DISPLAY", " "), new Machine(true, true, true)));
    }

    @Test
    void aDisplayThatDoesNotAnswerIsNamed() {
        Display found = find(WITH_DISPLAY, new Machine(false, false, true));
        assertEquals(new Display.None("the display :0 does not answer"), found);
    }

    @Test
    void aSocketOrAnAnswerIsEnough() {
        assertEquals(new Display.Ready(), find(WITH_DISPLAY, new Machine(true, false, true)));
        assertEquals(new Display.Ready(), find(WITH_DISPLAY, new Machine(false, true, true)));
    }

    @Test
    void withoutGtkTheMessageSaysHowToGetIt() {
        String told = explain(new Machine(true, true, false));
        assertTrue(told.contains("GTK 3"), told);
        assertTrue(told.contains("apt install libgtk-3-0"), told);
    }

    @Test
    void aSocketThatNobodyAnswersIsTold() {
        assertTrue(explain(new Machine(true, false, true)).contains("the display :0 does not answer"));
    }

    @Test
    void whatElseGoesWrongIsPassedOn() {
        assertTrue(explain(new Machine(true, true, true)).contains("no"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Windows 11", "Mac OS X"})
    void otherSystemsAlwaysHaveOne(String os) {
        assertEquals(new Display.Ready(), Display.find(Map.of(), os, new Machine(false, false, false)));
    }
}
