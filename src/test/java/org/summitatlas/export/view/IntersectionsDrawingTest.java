package org.summitatlas.export.view;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.summitatlas.export.picture.Drawing;
import org.summitatlas.export.picture.PictureFormat;
import org.summitatlas.model.Language;
import org.summitatlas.query.intersections.IntersectionChart;
import org.summitatlas.query.intersections.Intersections.Combination;
import org.summitatlas.ui.Bundled;

class IntersectionsDrawingTest {

    private static final Asking ASKING = new Asking(Bundled.tables());
    private static final String INCLUSIVE = "reading=inclusive";

    private static Drawing drawn(String arrangement, String line, Language language, double width) {
        return ASKING.draw(new PictureRequest(PictureSubject.INTERSECTIONS, arrangement, Optional.empty()), line,
                language, width);
    }

    @ParameterizedTest
    @EnumSource
    void everyBarAndDocumentIsThere(Language language) throws Exception {
        IntersectionChart chart = IntersectionChart.of(ASKING.ask("kind:state"), "");
        var svg = Asking.svg(drawn("", "kind:state", language, 1200));
        List<String> titles = Asking.all(svg, "title");
        CombinationWords words = new CombinationWords(language);
        for (Combination bar : chart.bars()) {
            assertTrue(titles.contains(words.sentence(chart.among(), bar)), titles::toString);
        }
        assertTrue(Asking.all(svg, "text").containsAll(chart.among().documents().stream()
                .map(document -> document.shortTitle().in(language)).toList()));
        assertTrue(Asking.all(svg, "text").containsAll(chart.bars().stream()
                .map(bar -> Integer.toString(bar.size())).toList()));
    }

    @Test
    void theReadingIsSaid() throws Exception {
        assertTrue(Asking.all(Asking.svg(drawn("", "kind:state", Language.EN, 1200)), "text").contains("How many"
                + " parties endorsed exactly these documents and none of the others shown"));
        assertTrue(Asking.all(Asking.svg(drawn(INCLUSIVE, "kind:state", Language.EN, 1200)), "text")
                .contains("How many parties endorsed all of these documents, whatever else"));
    }

    @Test
    void whoIsCountedIsSaidWhereTheQueryAsksAboutDocuments() throws Exception {
        assertTrue(Asking.all(Asking.svg(drawn("", "kind:state signed:seoul-declaration", Language.EN, 1200)), "text")
                .contains("How many of 125 states endorsed exactly these documents and none of the others shown"));
    }

    @Test
    void asManyBarsAsFitAreDrawnAndTheRestIsCounted() throws Exception {
        int all = IntersectionChart.of(ASKING.ask(""), INCLUSIVE).bars().size();
        String said = String.join(" ", Asking.all(Asking.svg(drawn(INCLUSIVE, "", Language.EN, 600)), "text"));
        assertTrue(said.matches(".* largest of " + all + " combinations are shown\\..*"), said);
        assertFalse(String.join(" ", Asking.all(Asking.svg(drawn(INCLUSIVE, "", Language.EN, 2400)), "text"))
                .contains("largest of"));
    }

    @Test
    void membersAreListedForWhoeverCannotSeeIt() throws Exception {
        String said = Asking.all(Asking.svg(drawn("sets=bletchley-declaration,seoul-declaration", "group:g7",
                Language.EN, 1200)), "desc").getFirst();
        assertTrue(said.contains("Canada, France, Germany, Italy, Japan, United Kingdom, United States."), said);
        String most = Asking.all(Asking.svg(drawn(INCLUSIVE, "kind:state", Language.EN, 1200)), "desc").getFirst();
        assertTrue(most.contains(" and 49 more."), most);
    }

    @Test
    void nothingFoundIsSaidInWords() throws Exception {
        assertTrue(Asking.all(Asking.svg(drawn("", "zzz", Language.EN, 1200)), "text")
                .contains("No party found endorsed any of these documents."));
        assertTrue(Asking.all(Asking.svg(drawn("", "zzz", Language.KO, 1200)), "text")
                .contains("이 문서에 동참한 주체가 없습니다."));
    }

    @Test
    void theSameBytesEverywhere() {
        Locale locale = Locale.getDefault();
        byte[] first = Asking.bytes(drawn("", "", Language.EN, 900), PictureFormat.SVG);
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertArrayEquals(first, Asking.bytes(drawn("", "", Language.EN, 900), PictureFormat.SVG));
        } finally {
            Locale.setDefault(locale);
        }
    }

    @Test
    void theBarAskedAboutIsTinted() {
        String asked = "signed:bletchley-declaration signed:seoul-declaration";
        String arrangement = "sets=bletchley-declaration,seoul-declaration;reading=inclusive";
        int plain = marks(drawn(arrangement, "", Language.EN, 900));
        assertEquals(plain + 1, marks(drawn(arrangement, asked, Language.EN, 900)));
    }

    private static int marks(Drawing drawing) {
        return new String(Asking.bytes(drawing, PictureFormat.SVG), StandardCharsets.UTF_8)
                .split("<path|<rect").length;
    }
}
