package org.summitatlas.export.view;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitatlas.export.picture.Drawing;
import org.summitatlas.export.picture.Mark;
import org.summitatlas.export.picture.PictureFormat;
import org.summitatlas.export.picture.Typeface;
import org.summitatlas.model.Document;
import org.summitatlas.model.Language;
import org.summitatlas.model.Party;
import org.summitatlas.query.matrix.Matrix;
import org.summitatlas.query.matrix.MatrixArrangement;
import org.summitatlas.query.matrix.MatrixBlock;
import org.summitatlas.ui.Bundled;

class MatrixDrawingTest {

    private static final Asking ASKING = new Asking(Bundled.tables());
    private static final PictureRequest USUAL = PictureRequest.of(PictureSubject.MATRIX);

    private static Drawing drawn(String line, Language language, double width) {
        return ASKING.draw(USUAL, line, language, width);
    }

    @ParameterizedTest
    @EnumSource
    void everyNameAndDocumentIsText(Language language) throws Exception {
        var svg = Asking.svg(drawn("", language, 1200));
        List<String> texts = Asking.all(svg, "text");
        for (Party party : ASKING.ask("").parties()) {
            assertTrue(texts.contains(party.name(language)), party::id);
        }
        ASKING.ask("").scope().documents().stream().filter(document -> document.isEndorsable())
                .forEach(document -> assertTrue(texts.contains(document.shortTitle().in(language)), document::id));
    }

    @Test
    void aRowSaysWhatItShows() throws Exception {
        List<String> titles = Asking.all(Asking.svg(drawn("party:MEX", Language.EN, 1200)), "title");
        assertTrue(titles.contains("Mexico: endorsed Ministerial Statement, New Delhi Declaration"), titles::toString);
    }

    @Test
    void whoeverCannotSeeItIsToldTheNumbers() throws Exception {
        String said = Asking.all(Asking.svg(drawn("signed:seoul-declaration", Language.EN, 1200)), "desc").getFirst();
        assertTrue(said.contains("Seoul Declaration: endorsed by 10 states and the EU."), said);
    }

    @Test
    void nothingFoundIsSaidInWords() throws Exception {
        List<String> texts = Asking.all(Asking.svg(drawn("zzz", Language.EN, 1200)), "text");
        assertTrue(texts.contains("No party matches this question."), texts::toString);
        assertTrue(Asking.all(Asking.svg(drawn("zzz", Language.KO, 1200)), "text")
                .contains("이 질문에 맞는 주체가 없습니다."));
    }

    @ParameterizedTest
    @ValueSource(ints = {480, 640, 1200, 2000, 4000})
    void everythingLiesWithinThePicture(int width) {
        Drawing drawing = drawn("", Language.EN, width);
        double[] most = {0, 0};
        drawing.marks().forEach(mark -> measure(mark, most));
        assertTrue(most[0] <= width, () -> "reaches to " + most[0]);
        assertTrue(most[1] <= drawing.height());
    }

    private static void measure(Mark mark, double[] most) {
        switch (mark) {
            case Mark.Group(_, var parts) -> parts.forEach(part -> measure(part, most));
            case Mark.Words words -> {
                double length = switch (words.anchor()) {
                    case START -> Typeface.width(words.text(), words.size(), words.weight());
                    case MIDDLE -> Typeface.width(words.text(), words.size(), words.weight()) / 2;
                    case END -> 0;
                };
                most[0] = Math.max(most[0], words.x() + length * Math.cos(Math.toRadians(words.slant())));
                most[1] = Math.max(most[1], words.y());
            }
            default -> { }
        }
    }

    @Test
    void asManyDocumentsAsFitAreShownAndTheRestIsNamed() {
        List<Document> many =
                Collections.nCopies(60, Bundled.atlas().document("seoul-declaration"));
        MatrixBlock block = new MatrixBlock(MatrixBlock.Side.STATES, many, List.of(), List.of());
        MatrixLayout layout = MatrixLayout.of(block, List.of("Republic of Korea"),
                Collections.nCopies(60, "Seoul Declaration"), List.of("10 of 10"), 416, false);
        assertTrue(layout.shown() > 10 && layout.shown() < 60, layout::toString);
        assertTrue(layout.width() <= 416, layout::toString);
        assertEquals(60, MatrixLayout.of(block, List.of("Republic of Korea"),
                Collections.nCopies(60, "Seoul Declaration"), List.of("10 of 10"), 1936, true).shown());
        assertEquals("No room for 2 documents: Seoul Declaration, Seoul Declaration.",
                MatrixText.in(Language.EN).notes(new Matrix(List.of(block)), MatrixArrangement.parse(""),
                        Bundled.atlas(), many.subList(58, 60)).getLast());
    }

    @Test
    void fewDocumentsAreSpreadOverAWidePicture() {
        List<Document> few = Collections.nCopies(3, Bundled.atlas().document("seoul-declaration"));
        MatrixBlock block = new MatrixBlock(MatrixBlock.Side.STATES, few, List.of(), List.of());
        List<String> titles = Collections.nCopies(3, "Seoul Declaration");
        double close = MatrixLayout.of(block, List.of("Mexico"), titles, List.of("3 of 3"), 1136, false).width();
        double spread = MatrixLayout.of(block, List.of("Mexico"), titles, List.of("3 of 3"), 1136, true).width();
        assertTrue(spread > 1.5 * close && spread <= 1136, close + " and " + spread);
    }

    @Test
    void theSameBytesEverywhere() {
        PictureRequest grouped = new PictureRequest(PictureSubject.MATRIX, "group", Optional.empty());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        byte[] first = Asking.bytes(ASKING.draw(grouped, "group:g20", Language.KO, 900), PictureFormat.SVG);
        byte[] pixels = Asking.bytes(ASKING.draw(grouped, "group:g20", Language.KO, 900), PictureFormat.PNG);
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertArrayEquals(first,
                    Asking.bytes(ASKING.draw(grouped, "group:g20", Language.KO, 900), PictureFormat.SVG));
            assertArrayEquals(pixels,
                    Asking.bytes(ASKING.draw(grouped, "group:g20", Language.KO, 900), PictureFormat.PNG));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void theOrderIsSaid() throws Exception {
        assertTrue(Asking.all(Asking.svg(drawn("", Language.EN, 1200)), "text")
                .contains("Sorted by number endorsed, most first."));
        assertTrue(Asking.all(Asking.svg(ASKING.draw(new PictureRequest(PictureSubject.MATRIX, "-similarity:KOR",
                Optional.empty()), "", Language.EN, 1200)), "text")
                .contains("Sorted by similarity to Republic of Korea, the least similar first."));
    }

    @Test
    void groupsHaveHeadings() throws Exception {
        List<String> texts = Asking.all(Asking.svg(ASKING.draw(
                new PictureRequest(PictureSubject.MATRIX, "group", Optional.empty()), "", Language.EN, 1200)), "text");
        assertTrue(texts.containsAll(List.of("G7", "Other states", "Companies")), texts::toString);
    }
}
