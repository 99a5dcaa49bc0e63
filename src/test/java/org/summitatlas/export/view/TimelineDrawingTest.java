package org.summitatlas.export.view;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.summitatlas.export.picture.Body;
import org.summitatlas.export.picture.Drawing;
import org.summitatlas.export.picture.Look;
import org.summitatlas.export.picture.Mark;
import org.summitatlas.export.picture.PictureFormat;
import org.summitatlas.export.picture.PictureTheme;
import org.summitatlas.model.Language;
import org.summitatlas.query.Query;
import org.summitatlas.query.Results;
import org.summitatlas.query.timeline.Timeline;
import org.summitatlas.ui.Bundled;
import org.w3c.dom.Element;

/** The timeline as a picture: nothing found is missing, and nothing covers anything else. */
class TimelineDrawingTest {

    private static final Look USUAL = new Look(PictureTheme.LIGHT, Language.EN, Look.USUAL_WIDTH);
    private static final String MAY = "2024-05-01T00:00/2024-06-01T00:00";

    private static Results results(Query query) {
        return Results.of(Bundled.tables(), query);
    }

    private static Query asOf(String day) {
        return Query.EVERYTHING.withAsOf(Optional.of(LocalDate.parse(day)));
    }

    private static Body body(Query query, String arrangement, Look look) {
        return TimelineDrawing.body(results(query), Bundled.atlas(), arrangement, look);
    }

    private static Stream<Mark> flat(List<Mark> marks) {
        return marks.stream().flatMap(mark -> mark instanceof Mark.Group group ? flat(group.marks()) : Stream.of(mark));
    }

    private static List<Mark.Words> words(Body body) {
        return flat(body.marks()).filter(Mark.Words.class::isInstance).map(Mark.Words.class::cast).toList();
    }

    private static Set<String> texts(Body body) {
        return words(body).stream().map(Mark.Words::text).collect(Collectors.toSet());
    }

    private static Set<String> names(Body body) {
        return body.marks().stream().filter(Mark.Group.class::isInstance).map(Mark.Group.class::cast)
                .map(Mark.Group::name).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyItemIsNamedAndToldInFull(Language language) {
        Body body = body(Query.EVERYTHING, "", new Look(PictureTheme.LIGHT, language, 1200));
        Timeline all = Timeline.of(results(Query.EVERYTHING));
        TimelineItemWords words = new TimelineItemWords(language);
        assertEquals(Set.of(), without(all.all().map(words::label), texts(body)));
        assertEquals(Set.of(), without(all.all().map(item -> words.full(item, all, Bundled.atlas())), names(body)));
    }

    private static Set<String> without(Stream<String> wanted, Set<String> there) {
        Set<String> missing = new HashSet<>(wanted.toList());
        missing.removeAll(there);
        return missing;
    }

    @Test
    void aTimeThatIsAskedForLeavesOutTheRestAndSaysSo() {
        Body may = body(Query.EVERYTHING, MAY, USUAL);
        assertEquals("Timeline, 1 May 2024 to 31 May 2024", may.subject());
        assertTrue(texts(may).containsAll(Set.of("Seoul 2024", "Seoul Declaration", "May 2024", "21")));
        assertFalse(texts(may).contains("Paris Statement"));
        int all = (int) Timeline.of(results(Query.EVERYTHING)).all().count();
        int shown = TimelineSheets.of(results(Query.EVERYTHING), MAY).rows().size();
        assertTrue(may.notes().contains((all - shown) + " more items found with a date outside the time shown."),
                may.notes()::toString);
    }

    @Test
    void theDayAskedAboutHasALineAndNothingAfterIt() {
        Body then = body(asOf("2024-05-21"), "", USUAL);
        assertTrue(texts(then).containsAll(Set.of("as of 21 May 2024", "dataset 21 Nov 2026", "Seoul Declaration")));
        assertFalse(texts(then).contains("Ministerial Statement"));
    }

    @Test
    void whereNothingIsFoundItSaysSo() {
        Body nothing = body(asOf("2020-01-01"), "", USUAL);
        assertTrue(nothing.notes().contains("Nothing with a date was found."), nothing.notes()::toString);
        assertEquals("Nothing with a date was found.", nothing.description());
        assertEquals(List.of(), nothing.legend());
        assertTrue(texts(nothing).contains("Documents · none found"));
        Body elsewhere = body(Query.EVERYTHING, "1990-01-01T00:00/1991-01-01T00:00", USUAL);
        assertTrue(elsewhere.notes().contains("Nothing that was found has a date in this time."));
        assertTrue(body(Query.EVERYTHING, "0001-01-01T00:00/9999-01-01T00:00", USUAL).marks().size() < 2000);
    }

    @Test
    void theLegendTellsOnlyWhatThereIs() {
        List<String> all = legend(body(Query.EVERYTHING, "", USUAL));
        assertTrue(all.containsAll(List.of("summit", "joined later", "month or year known only", "announced",
                "refers to", "annexed to")), all::toString);
        List<String> early = legend(body(asOf("2023-11-03"), "", USUAL));
        assertTrue(early.contains("summit"));
        assertFalse(early.contains("joined later") || early.contains("announced"), early::toString);
    }

    private static List<String> legend(Body body) {
        return body.legend().stream().map(Body.LegendEntry::words).toList();
    }

    @ParameterizedTest
    @EnumSource(PictureFormat.class)
    void theBytesAreTheSameEverywhere(PictureFormat format) throws IOException {
        byte[] here = written(format);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            assertArrayEquals(here, written(format));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static byte[] written(PictureFormat format) throws IOException {
        Drawing drawing = new PictureMaker(() -> null).draw(PictureRequest.of(PictureSubject.TIMELINE),
                results(asOf("2025-03-01")), Bundled.atlas(), USUAL);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(drawing, 1, out);
        return out.toByteArray();
    }

    @Test
    void theSvgIsWellFormedWithTitleAndDescription() throws Exception {
        Element root = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(written(PictureFormat.SVG))).getDocumentElement();
        assertEquals("svg", root.getTagName());
        assertFalse(root.getElementsByTagName("title").item(0).getTextContent().isBlank());
        assertTrue(root.getElementsByTagName("desc").item(0).getTextContent().contains("Summits 3"),
                root.getElementsByTagName("desc").item(0)::getTextContent);
    }
}
