package org.summitatlas.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EnumWordTest {

    @ParameterizedTest
    @EnumSource(Standing.class)
    void isReadBack(Standing standing) {
        assertEquals(Optional.of(standing), EnumWord.parse(Standing.class, EnumWord.of(standing)));
    }

    @Test
    void isLowerCaseWithHyphens() {
        assertEquals("attended-not-listed", EnumWord.of(Standing.ATTENDED_NOT_LISTED));
        assertEquals(Optional.empty(), EnumWord.parse(Standing.class, "ENDORSED"));
        assertEquals(Optional.empty(), EnumWord.parse(Standing.class, ""));
    }

    /** Turkish has an i without a dot; files must not depend on where they are written. */
    @Test
    void isTheSameInEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("tr"));
            assertEquals("declined", EnumWord.of(Standing.DECLINED));
        } finally {
            Locale.setDefault(before);
        }
    }
}
