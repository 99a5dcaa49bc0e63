package org.summitatlas.export.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.summitatlas.export.picture.Mark.Weight;

class TypefaceTest {

    private static final String LINE = "27 states and the EU endorsed the Seoul Ministerial Statement; 서울 장관 성명";

    @ParameterizedTest
    @EnumSource(Weight.class)
    void everyLetterHasAnOutlineThatIsItsOwn(Weight weight) {
        Typeface face = Typeface.of(weight);
        for (int letter : "()[]-0123456789AZaz:;,.&서울한국".codePoints().toArray()) {
            assertFalse(face.outline(letter).getBounds2D().isEmpty(), Character.toString(letter));
        }
        // The numbers by which the font knows its letters are not those by which it keeps their outlines.
        assertTrue(face.outline('(').getBounds2D().getWidth() < face.units() / 3);
        assertTrue(face.outline('-').getBounds2D().getHeight() < face.units() / 5);
        assertEquals(face.outline('(').getBounds2D().getHeight(), face.outline(')').getBounds2D().getHeight(), 1);
    }

    @Test
    void widthGrowsWithSizeAndLetters() {
        double one = Typeface.width("Seoul", 10, Weight.REGULAR);
        assertEquals(2 * one, Typeface.width("Seoul", 20, Weight.REGULAR), 1e-9);
        assertTrue(Typeface.width("Seoul 2024", 10, Weight.REGULAR) > one);
        assertEquals(0, Typeface.width("", 10, Weight.REGULAR));
    }

    @Test
    void wrappedLinesFitAndLoseNothing() {
        for (double width : new double[] {80, 120, 200, 400, 1000}) {
            List<String> lines = Typeface.wrap(LINE, 12, Weight.MEDIUM, width);
            assertEquals(LINE, String.join(" ", lines));
            lines.forEach(line -> assertTrue(
                    Typeface.width(line, 12, Weight.MEDIUM) <= width, line));
        }
    }

    @Test
    void aWordTooLongForALineIsBroken() {
        String word = "https://example.org/" + "a".repeat(200);
        List<String> lines = Typeface.wrap("See " + word + " there", 12, Weight.REGULAR, 150);
        assertEquals("See" + word + "there", String.join("", lines).replace(" ", ""));
        lines.forEach(line -> assertTrue(Typeface.width(line, 12, Weight.REGULAR) <= 150, line));
        assertEquals(List.of("한", "국"), Typeface.wrap("한국", 12, Weight.REGULAR, 1));
    }

    @Test
    void linesLeaveRoomForWiderFonts() {
        double room = Typeface.room(LINE, 12, Weight.REGULAR);
        assertTrue(room > 1.1 * Typeface.width(LINE, 12, Weight.REGULAR));
        assertEquals(List.of(LINE), Typeface.wrapInRoom(LINE, 12, Weight.REGULAR, room + 1));
        assertEquals(2, Typeface.wrapInRoom(LINE, 12, Weight.REGULAR, room - 1).size());
    }

    @Test
    void cutTextFitsAndSaysThatItIsCut() {
        assertEquals("Seoul", Typeface.cut("Seoul", 12, Weight.REGULAR, 200));
        String cut = Typeface.cut(LINE, 12, Weight.REGULAR, 90);
        assertTrue(Typeface.width(cut, 12, Weight.REGULAR) <= 90);
        assertTrue(cut.endsWith("…") && LINE.startsWith(cut.substring(0, cut.length() - 1)), cut);
    }
}
