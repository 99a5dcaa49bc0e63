package org.summitatlas.export.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitatlas.export.Provenance;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.Language;
import org.summitatlas.query.Query;
import org.summitatlas.query.Results;
import org.summitatlas.query.SampleAtlas;
import org.summitatlas.query.Tables;

class FrameTest {

    private static final Atlas ATLAS = SampleAtlas.atlas();
    private static final Results RESULTS = Results.of(new Tables(ATLAS), Query.EVERYTHING);
    private static final Provenance PROVENANCE = Provenance.of(RESULTS, ATLAS);

    private static Drawing framed(double width, Language language) {
        Look look = new Look(PictureTheme.LIGHT, language, width);
        List<Body.LegendEntry> legend = IntStream.range(0, 9).mapToObj(index -> new Body.LegendEntry(
                List.of(Mark.filled(Trace.box(0, 0, 14, 14), new Rgb(index))), "Meaning number " + index)).toList();
        return Frame.around(new Body(100, "Countries by what they endorsed", "27 states.",
                List.of(Mark.filled(Trace.box(0, 0, Frame.inner(look), 100), new Rgb(0xff0000))), legend,
                List.of("Boundaries take no side.")), PROVENANCE, "GOV.UK; Summit Atlas", look);
    }

    private static Stream<Mark.Words> words(Stream<Mark> marks) {
        return marks.flatMap(mark -> switch (mark) {
            case Mark.Words words -> Stream.of(words);
            case Mark.Group group -> words(group.marks().stream());
            default -> Stream.<Mark.Words>of();
        });
    }

    @ParameterizedTest
    @ValueSource(doubles = {Look.LEAST_WIDTH, Look.USUAL_WIDTH, 2000})
    void saysEverythingWithinThePicture(double width) {
        for (Language language : Language.values()) {
            Drawing drawing = framed(width, language);
            String said = String.join(" ", words(drawing.marks().stream()).map(Mark.Words::text).toList());
            for (String part : List.of("Countries by what they endorsed", PROVENANCE.sentence().in(language),
                    "Meaning number 8", "Boundaries take no side.", "GOV.UK; Summit Atlas")) {
                assertTrue(said.contains(part), part + " is not in " + said);
            }
            words(drawing.marks().stream()).forEach(line -> {
                double end = line.x() + Typeface.width(line.text(), line.size(), line.weight());
                assertTrue(end <= width && line.y() <= drawing.height(), line.text());
            });
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {Look.LEAST_WIDTH, Look.USUAL_WIDTH})
    void nothingTouchesWhereAWiderFontStandsIn(double width) {
        List<Mark.Words> lines = words(framed(width, Language.EN).marks().stream()).toList();
        for (Mark.Words line : lines) {
            double end = line.x() + Typeface.room(line.text(), line.size(), line.weight());
            assertTrue(end <= width - 31, line.text());
            lines.stream().filter(other -> other.y() == line.y() && other.x() > line.x())
                    .forEach(other -> assertTrue(end < other.x() - 20, line.text() + " reaches " + other.text()));
        }
    }

    @Test
    void noHeadlineEndsInALoneWord() {
        Look narrow = new Look(PictureTheme.LIGHT, Language.EN, Look.LEAST_WIDTH);
        String subject = "How many parties endorsed exactly these documents and none of the others";
        Body body = new Body(10, subject, "", List.of(), List.of(), List.of());
        List<Double> widths = words(Frame.around(body, PROVENANCE, "-", narrow).marks().stream())
                .filter(line -> subject.contains(line.text()))
                .map(line -> Typeface.width(line.text(), line.size(), line.weight())).toList();
        assertTrue(widths.size() > 1, widths::toString);
        assertTrue(widths.getLast() > widths.getFirst() / 2, widths::toString);
    }

    @Test
    void titleAndDescriptionTellWhoeverCannotSee() {
        Drawing drawing = framed(800, Language.EN);
        assertEquals(PROVENANCE.title().en(), drawing.title());
        assertTrue(drawing.description().contains("27 states.") && drawing.description()
                .contains(PROVENANCE.sentence().en()), drawing.description());
        assertEquals("GOV.UK; Summit Atlas", drawing.citation());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 479, 4001, Double.NaN, -1})
    void aWidthThatNobodyCanDrawIsRefused(double width) {
        assertThrows(IllegalArgumentException.class, () -> new Look(PictureTheme.LIGHT, Language.EN, width));
    }

    @Test
    void movedMarksKeepTheirForm() {
        Mark moved = Frame.moved(new Mark.Group("a", List.of(Mark.words("b", 1, 2, 12, new Rgb(0)),
                Mark.drawn(Trace.line(0, 0, 5, 5), Stroke.of(new Rgb(0), 1)))), 10, 20);
        Mark.Group group = (Mark.Group) moved;
        Mark.Words words = (Mark.Words) group.marks().getFirst();
        assertEquals(List.of(11.0, 22.0), List.of(words.x(), words.y()));
        StringBuilder ends = new StringBuilder();
        ((Mark.Area) group.marks().get(1)).trace().read(new Trace.Reader() {
            @Override
            public void moveTo(double x, double y) {
                ends.append(x).append(',').append(y);
            }

            @Override
            public void lineTo(double x, double y) {
                ends.append(' ').append(x).append(',').append(y);
            }

            @Override
            public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
                throw new AssertionError("no curve");
            }

            @Override
            public void closePath() {
                throw new AssertionError("not closed");
            }
        });
        assertEquals("10.0,20.0 15.0,25.0", ends.toString());
        assertEquals(Optional.empty(), ((Mark.Area) group.marks().get(1)).fill());
    }
}
