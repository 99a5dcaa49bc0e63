package org.summitatlas.export.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitatlas.model.Language;
import org.summitatlas.model.Standing;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class PictureFormatTest {

    private static final Rgb WHITE = new Rgb(0xffffff);
    private static final Rgb BLUE = new Rgb(0x1f6fb5);

    private static Drawing drawing(Mark... marks) {
        return new Drawing(100, 60, Language.EN, "A & B", "Nobody \"but\" <A>", "Source: A", WHITE, List.of(marks));
    }

    private static byte[] written(Drawing drawing, PictureFormat format, int scale) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(drawing, scale, out);
        return out.toByteArray();
    }

    private static Document svg(Drawing drawing) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(written(drawing, PictureFormat.SVG, 1)));
    }

    private static String text(Document svg, String tag) {
        NodeList found = svg.getElementsByTagName(tag);
        return found.item(0).getTextContent();
    }

    @Test
    void svgSaysWhatItShows() throws Exception {
        Document svg = svg(drawing(new Mark.Group("Mexico, endorsed",
                List.of(Mark.filled(Trace.box(10, 10, 20, 20), BLUE)))));
        assertEquals("A & B", text(svg, "title"));
        assertEquals("Nobody \"but\" <A>", text(svg, "desc"));
        assertEquals("Source: A", text(svg, "metadata"));
        assertEquals("Mexico, endorsed", svg.getElementsByTagName("title").item(1).getTextContent());
        assertEquals("title description", svg.getDocumentElement().getAttribute("aria-labelledby"));
    }

    @Test
    void textStaysTextAndIsAsLongAsItsPlace() throws Exception {
        Document svg = svg(drawing(Mark.words("R&D <서울>\u0007", 10, 20, 12, BLUE)));
        assertEquals("R&D <서울> ", text(svg, "text"));
        double length = Double.parseDouble(svg.getElementsByTagName("text").item(0).getAttributes()
                .getNamedItem("textLength").getNodeValue());
        assertEquals(Typeface.width("R&D <서울>\u0007", 12, Mark.Weight.REGULAR), length, 0.01);
    }

    @Test
    void svgKeepsEveryKindOfMark() throws Exception {
        Trace curve = new Trace();
        curve.moveTo(1, 2);
        curve.curveTo(3, 4, 5, 6, 7.5, 8);
        String svg = new String(written(drawing(
                Mark.drawn(curve, new Stroke(BLUE, 1.5, 3)),
                Mark.filled(Trace.box(0, 0, 9, 9), new Paint.Hatch(WHITE, BLUE, true, 4), Stroke.of(BLUE, 1)),
                Mark.filled(Trace.box(9, 0, 9, 9), new Paint.Hatch(WHITE, BLUE, true, 4), Stroke.of(BLUE, 1))),
                PictureFormat.SVG, 1), StandardCharsets.UTF_8);
        assertTrue(svg.contains("d=\"M1 2C3 4 5 6 7.5 8\""), svg);
        assertTrue(svg.contains("stroke-dasharray=\"3\""), svg);
        assertEquals(2, svg.split("<pattern ").length, "one pattern for both areas");
        assertEquals(3, svg.split("url\\(#hatch-1\\)").length);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void pngHasTheSizeAndColoursAskedFor(int scale) throws IOException {
        Drawing drawing = drawing(Mark.filled(Trace.box(10, 10, 20, 20), BLUE));
        BufferedImage image = ImageIO.read(
                new ByteArrayInputStream(written(drawing, PictureFormat.PNG, scale)));
        assertEquals(100 * scale, image.getWidth());
        assertEquals(60 * scale, image.getHeight());
        assertEquals(0xff1f6fb5, image.getRGB(20 * scale, 20 * scale));
        assertEquals(0xffffffff, image.getRGB(50 * scale, 50 * scale));
    }

    @ParameterizedTest
    @EnumSource(Mark.Anchor.class)
    void wordsLieWhereTheirAnchorSays(Mark.Anchor anchor) {
        BufferedImage image = image(drawing(
                Mark.words("Hall", 50, 40, 12, Mark.Weight.REGULAR, anchor, BLUE)), 1);
        boolean left = hasInk(image, 20, 49);
        boolean right = hasInk(image, 51, 80);
        assertEquals(anchor != Mark.Anchor.START, left);
        assertEquals(anchor != Mark.Anchor.END, right);
    }

    private static BufferedImage image(Drawing drawing, int scale) {
        try {
            return ImageIO.read(new ByteArrayInputStream(written(drawing, PictureFormat.PNG, scale)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean hasInk(BufferedImage image, int from, int to) {
        for (int x = from; x <= to; x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                if (image.getRGB(x, y) != 0xffffffff) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void aPictureDrawnInStripsLooksLikeOneDrawnAtOnce() throws IOException {
        Drawing drawing = drawing(Mark.words("Hall of 서울", 5, 30, 16, BLUE),
                Mark.filled(Trace.circle(70.3, 33.3, 20), new Paint.Hatch(WHITE, BLUE, true, 4),
                        Stroke.of(BLUE, 1)));
        byte[] whole = written(drawing, PictureFormat.PNG, 2);
        for (int strip : new int[] {1, 1400, 5000}) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            PngWriter.write(drawing, 2, strip, out);
            assertTrue(Pixels.same(whole, out.toByteArray()), strip + " pixels at once");
        }
    }

    @Test
    void whatNoXmlFileMayHoldIsLeftOut() throws Exception {
        Mark hostile = Mark.words("a\u0000\ud800\uffff\u001bb😀", 1, 1, 12, BLUE);
        assertEquals("a    b😀", text(svg(drawing(hostile)), "text"));
    }

    @Test
    void anEmptyTraceAndNoWordsAreNoTrouble() throws Exception {
        Drawing drawing = drawing(Mark.filled(new Trace(), BLUE), Mark.words("", 1, 1, 12, BLUE));
        svg(drawing);
        assertTrue(written(drawing, PictureFormat.PNG, 1).length > 0);
    }

    @ParameterizedTest
    @EnumSource(PictureFormat.class)
    void theSameDrawingGivesTheSameBytesEverywhere(PictureFormat format) throws IOException {
        Drawing drawing = drawing(Mark.words("İstanbul 1,5", 10.5, 20.25, 12, BLUE),
                Mark.filled(Trace.circle(40.123, 30, 8), new Paint.Hatch(WHITE, BLUE, false, 5),
                        Stroke.of(BLUE, 0.75)));
        byte[] here = written(drawing, format, 2);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
            assertArrayEquals(here, written(drawing, format, 2));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest
    @EnumSource(Standing.class)
    void everySignLooksLikeNoOther(Standing standing) {
        for (Standing other : Standing.values()) {
            if (other != standing) {
                assertNotEquals(List.of(pixels(standing)), List.of(pixels(other)), other.name());
            }
        }
    }

    /** The sign in one colour, so that only its form counts. */
    private static String pixels(Standing standing) {
        BufferedImage image = image(
                drawing(Signs.of(standing, 20, 20, 10, BLUE).toArray(Mark[]::new)), 2);
        StringBuilder pixels = new StringBuilder();
        for (int y = 0; y < 80; y++) {
            for (int x = 0; x < 80; x++) {
                pixels.append(image.getRGB(x, y) == 0xffffffff ? ' ' : '#');
            }
        }
        return pixels.toString();
    }
}
