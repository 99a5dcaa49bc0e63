package org.summitatlas.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TypeAheadTest {

    private long now = 5;
    private final TypeAhead typed = new TypeAhead(() -> now);

    @Test
    void lettersTypedInOneGoAddUp() {
        assertFalse(typed.isOpen());
        assertEquals("j", typed.add("j"));
        assertEquals("ja", typed.add("a"));
        assertEquals("jap", typed.with("p"));
        assertTrue(typed.isOpen());
    }

    @Test
    void aPauseBeginsAnew() {
        typed.add("j");
        now += 2_000_000_000L;
        assertFalse(typed.isOpen());
        assertEquals("k", typed.add("k"));
    }

    @Test
    void clearingBeginsAnew() {
        typed.add("j");
        typed.clear();
        assertEquals("k", typed.add("k"));
    }
}
