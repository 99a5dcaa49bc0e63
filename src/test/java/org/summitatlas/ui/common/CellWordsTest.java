package org.summitatlas.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.summitatlas.model.Language;
import org.summitatlas.model.LocalizedText;
import org.summitatlas.model.Theme;
import org.summitatlas.query.Cell;
import org.summitatlas.ui.Messages;

/** Readers see names and words of their language where files carry ids. */
class CellWordsTest {

    private static void assertReads(String english, String korean, Cell cell) {
        assertEquals(english, CellWords.of(cell, new Messages(Language.EN)));
        assertEquals(korean, CellWords.of(cell, new Messages(Language.KO)));
    }

    @Test
    void namesAreInTheReadersLanguage() {
        Cell.Name korea = new Cell.Name("KOR", LocalizedText.of("Republic of Korea", "대한민국"));
        Cell.Name naver = new Cell.Name("naver", LocalizedText.of("Naver"));
        assertReads("Republic of Korea", "대한민국", korea);
        assertReads("Republic of Korea · Naver", "대한민국 · Naver", new Cell.Names(List.of(korea, naver)));
    }

    @Test
    void wordsAreInTheReadersLanguage() {
        assertReads("safety · inclusivity", "안전 · 포용", new Cell.Terms(List.of(Theme.SAFETY, Theme.INCLUSIVITY)));
        assertReads("Korean", "한국어", new Cell.Tongue("ko"));
        assertReads("", "", Cell.BLANK);
    }
}
