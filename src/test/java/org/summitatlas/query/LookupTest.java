package org.summitatlas.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitatlas.model.Language;
import org.summitatlas.query.Lookup.Found;

class LookupTest {

    private static final Lookup LOOKUP = new Lookup(SampleAtlas.atlas());

    private static List<String> found(String typed) {
        return LOOKUP.find(typed, 50).stream().map(found -> found.ref().toString()).toList();
    }

    /** The first hit, under any of the names that a thing has, as a person would type it. */
    @ParameterizedTest
    @CsvSource({"Türkiye,party:TUR", "turkiye,party:TUR", "TUR,party:TUR", "튀르키예,party:TUR", "튀르ㅋ,party:TUR",
        "튀ㄹ,party:TUR", "south korea,party:KOR", "korea republic,party:KOR", "cote d'ivoire,party:CIV",
        "naver cl,party:naver", "삼성,party:samsung-electronics", "윤서,person:yoon-suk-yeol", "조약,document:treaty",
        "제1 회의,", "declaration,document:declaration", "awa,person:awa-diallo"})
    void everyNameFinds(String typed, String first) {
        assertEquals(first == null ? List.of() : List.of(first), found(typed).stream().limit(1).toList());
    }

    @ParameterizedTest
    @CsvSource({"republic of korea,0", "republic,1", "kor rep,2", "epubl,3", "korea of republic,2", "orea,3"})
    void namesAnswerBetterOrWorse(String typed, int rank) {
        assertEquals(OptionalInt.of(rank), Lookup.rank(List.of("republic of korea"), TextFold.words(typed)));
    }

    @Test
    void whatLacksAWordIsNotFound() {
        assertEquals(OptionalInt.empty(), Lookup.rank(List.of("republic", "korea"), List.of("republic", "korea")));
        assertEquals(List.of(), found("korea naver"));
        assertEquals(List.of(), found(""));
        assertEquals(List.of(), found(" \"\" "));
    }

    @Test
    void theBestOfSeveralNamesCounts() {
        assertEquals(OptionalInt.of(0), Lookup.rank(List.of("xseoul", "seoul", "seoul 2024"), List.of("seoul")));
    }

    /** Under the same word: what is called just so, what begins so, then kinds in their order, then shorter names. */
    @Test
    void theBestComesFirst() {
        List<Found> found = LOOKUP.find("s", 50);
        Comparator<Found> byRank = Comparator.comparingInt(Found::rank);
        assertEquals(found.stream().sorted(byRank).toList(), found);
        List<String> begin = found.stream().filter(one -> one.rank() == 1).map(one -> one.ref().kind().word())
                .distinct().toList();
        assertEquals(List.of("party", "document", "summit"), begin.stream()
                .filter(List.of("party", "document", "summit")::contains).toList());
        assertEquals(List.of("party:sahel-fund", "party:KOR", "party:samsung-electronics"),
                found.stream().filter(one -> one.rank() == 1).limit(3).map(one -> one.ref().toString()).toList(),
                "the shorter name first");
        assertEquals("summit:seoul-2024", found("서울").stream().filter(ref -> ref.startsWith("summit:")).findFirst()
                .orElseThrow());
    }

    @Test
    void noMoreThanAskedFor() {
        assertTrue(found("e").size() > 3);
        assertEquals(found("e").subList(0, 3),
                LOOKUP.find("e", 3).stream().map(found -> found.ref().toString()).toList());
    }

    /** Everything with a name is found by the whole of it, in either language, among the things called just so. */
    @Test
    void everythingIsFoundByItsName() {
        List<Found> things = LOOKUP.find("e", Integer.MAX_VALUE);
        assertTrue(things.size() > 20, "tried " + things.size());
        things.forEach(thing -> List.of(thing.name().in(Language.EN), thing.name().in(Language.KO)).forEach(name ->
                // Quotation marks in what is typed hold a phrase together, so here the words alone are looked for.
                assertTrue(LOOKUP.find(name.replace("\"", ""), Integer.MAX_VALUE).stream()
                        .anyMatch(found -> found.ref().equals(thing.ref())
                                && (found.rank() == 0 || name.contains("\""))), name)));
    }
}
