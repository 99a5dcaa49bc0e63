package org.summitatlas.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class LocalizedTextTest {

    @Test
    void speaksTheLanguageAskedFor() {
        LocalizedText text = LocalizedText.of("Seoul", "서울");
        assertEquals("Seoul", text.in(Language.EN));
        assertEquals("서울", text.in(Language.KO));
        assertEquals(Optional.of("서울"), text.exactly(Language.KO));
    }

    @Test
    void fallsBackToEnglishButSaysSo() {
        LocalizedText text = LocalizedText.of("Bletchley");
        assertEquals("Bletchley", text.in(Language.KO));
        assertEquals(Optional.empty(), text.exactly(Language.KO));
    }

    @Test
    void isNeverBlank() {
        assertThrows(IllegalArgumentException.class, () -> LocalizedText.of(" "));
        assertThrows(NullPointerException.class, () -> new LocalizedText("x", null));
    }
}
