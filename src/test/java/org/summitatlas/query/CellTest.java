package org.summitatlas.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.summitatlas.model.Language;
import org.summitatlas.model.LocalizedText;
import org.summitatlas.model.Mode;
import org.summitatlas.model.PartialDate;
import org.summitatlas.model.Standing;

class CellTest {

    private static List<String> sorted(Language language, Cell... cells) {
        return Arrays.stream(cells).sorted(Cell.order(language)).map(Cell::plain).toList();
    }

    private static Cell[] texts(String... values) {
        return Stream.of(values).map(Cell.Text::new).toArray(Cell[]::new);
    }

    private static Cell.Name name(String id, String en, String ko) {
        return new Cell.Name(id, LocalizedText.of(en, ko));
    }

    @Test
    void plainFormsAreStable() {
        assertEquals("a|b", new Cell.Several(List.of("a", "b")).plain());
        assertEquals("27", new Cell.Count(27).plain());
        assertEquals("2025-02", new Cell.Day(PartialDate.parse("2025-02")).plain());
        assertEquals("attended-not-listed", new Cell.Stand(Standing.ATTENDED_NOT_LISTED).plain());
        assertEquals("video-message", new Cell.Term(Mode.VIDEO_MESSAGE).plain());
        assertEquals("KOR", name("KOR", "Republic of Korea", "대한민국").plain());
        assertEquals("KOR|GBR", new Cell.Names(List.of(name("KOR", "Republic of Korea", "대한민국"),
                name("GBR", "United Kingdom", "영국"))).plain());
        assertEquals("video|video-message", new Cell.Terms(List.of(Mode.VIDEO, Mode.VIDEO_MESSAGE)).plain());
        assertEquals("ko", new Cell.Tongue("ko").plain());
        assertEquals("", Cell.BLANK.plain());
    }

    @Test
    void blanksComeLast() {
        assertEquals(List.of("a", "z", "", ""),
                sorted(Language.EN, Cell.BLANK, new Cell.Text("z"), new Cell.Text(""), new Cell.Text("a")));
        assertEquals(List.of("3", ""), sorted(Language.KO, Cell.BLANK, new Cell.Count(3)));
    }

    @Test
    void countsAreOrderedAsNumbers() {
        assertEquals(List.of("2", "10", "100"),
                sorted(Language.EN, new Cell.Count(100), new Cell.Count(2), new Cell.Count(10)));
    }

    @Test
    void datesAreOrderedByTheirLastPossibleDay() {
        Cell[] days = Stream.of("2025", "2024-06", "2024-06-30", "2024-05-21").map(PartialDate::parse)
                .map(Cell.Day::new).toArray(Cell[]::new);
        assertEquals(List.of("2024-05-21", "2024-06-30", "2024-06", "2025"), sorted(Language.EN, days));
    }

    @Test
    void wordsOfAVocabularyAreOrderedByMeaning() {
        assertEquals(List.of("endorsed", "declined", "unknown"), sorted(Language.EN, new Cell.Stand(Standing.UNKNOWN),
                new Cell.Stand(Standing.DECLINED), new Cell.Stand(Standing.ENDORSED)));
        assertEquals(List.of("in-person", "unknown"),
                sorted(Language.EN, new Cell.Term(Mode.UNKNOWN), new Cell.Term(Mode.IN_PERSON)));
    }

    @Test
    void namesFollowTheAlphabetNotTheCodePoints() {
        assertEquals(List.of("Cote", "Côte", "Czechia", "öl", "Zambia"),
                sorted(Language.EN, texts("Zambia", "Côte", "öl", "Czechia", "Cote")));
        assertEquals(List.of("가나", "나이지리아", "대한민국", "튀르키예"),
                sorted(Language.KO, texts("튀르키예", "대한민국", "가나", "나이지리아")));
    }

    @Test
    void namedThingsAreOrderedByTheNameTheReaderSees() {
        Cell.Name germany = name("DEU", "Germany", "독일");
        Cell.Name ghana = name("GHA", "Ghana", "가나");
        assertEquals(List.of("DEU", "GHA"), sorted(Language.EN, ghana, germany));
        assertEquals(List.of("GHA", "DEU"), sorted(Language.KO, germany, ghana));
        Cell germans = new Cell.Names(List.of(germany));
        Cell ghanaians = new Cell.Names(List.of(ghana));
        assertEquals(List.of("DEU", "GHA"), sorted(Language.EN, ghanaians, germans));
        assertEquals(List.of("GHA", "DEU"), sorted(Language.KO, germans, ghanaians));
    }

    @Test
    void severalWordsAreOrderedOneAfterTheOther() {
        assertEquals(List.of("in-person", "in-person|video", "video"),
                sorted(Language.EN, terms(Mode.VIDEO), terms(Mode.IN_PERSON, Mode.VIDEO), terms(Mode.IN_PERSON)));
    }

    private static Cell terms(Mode... modes) {
        return new Cell.Terms(List.of(modes));
    }

    @Test
    void languagesAreOrderedAndToldByTheirNames() {
        Cell.Tongue korean = new Cell.Tongue("ko");
        assertEquals("Korean", korean.in(Language.EN));
        assertEquals("한국어", korean.in(Language.KO));
        assertEquals(List.of("en", "ko"), sorted(Language.EN, korean, new Cell.Tongue("en")));
        assertEquals(List.of("de", "ko"), sorted(Language.KO, korean, new Cell.Tongue("de")));
    }
}
