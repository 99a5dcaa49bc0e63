package org.summitatlas.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextFoldTest {

    private static boolean finds(String typed, String text) {
        return TextFold.containsAll(TextFold.fold(text), TextFold.words(typed));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '~', value = {
        "Turkiye,Türkiye", "türkiye,Turkiye", "TÜRKİYE,Türkiye", "kibris,Kıbrıs", "Cote d'Ivoire,Côte d’Ivoire",
        "korea republic,Republic of Korea", "윤석열,윤석열 대통령", "윤ㅅ,윤석열", "윤서,윤석열", "ㅇ,윤석열",
        "lodz,Łódź", "tromso,Tromsø", "strasse,Straße", "2023-2024,2023–2024", "ＡＩ,AI Seoul Summit"})
    void findsWhatAReaderMeans(String typed, String text) {
        assertTrue(finds(typed, text));
    }

    /** While a syllable is being typed, the letter that will begin the next one hangs below it, and vowels grow. */
    @ParameterizedTest
    @CsvSource({"성,서울", "윤석여,윤석열", "고,과학", "우,위원회", "갑,값", "끼,끼", "최숭,최수연"})
    void findsWhatIsHalfTyped(String typed, String text) {
        assertTrue(finds(typed, text));
    }

    @ParameterizedTest
    @CsvSource({"France,Türkiye", "윤ㅎ,윤석열", "korea north,Republic of Korea", "석윤,윤석열"})
    void findsNothingElse(String typed, String text) {
        assertFalse(finds(typed, text));
    }

    @Test
    void wordsAreSplitAtAnySpace() {
        assertEquals(List.of("a", "b", "c"), TextFold.words("  A\u00A0b\t\u3000c "));
        assertEquals(List.of(), TextFold.words(" \u3000"));
    }
}
