package org.summitatlas.export.view;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.summitatlas.export.picture.Drawing;
import org.summitatlas.export.picture.Look;
import org.summitatlas.export.picture.Mark;
import org.summitatlas.export.picture.Paint;
import org.summitatlas.export.picture.PictureFormat;
import org.summitatlas.export.picture.PictureTheme;
import org.summitatlas.export.picture.Rgb;
import org.summitatlas.export.picture.Trace;
import org.summitatlas.geo.EqualEarth;
import org.summitatlas.geo.Markers;
import org.summitatlas.geo.Point;
import org.summitatlas.geo.World;
import org.summitatlas.model.Language;
import org.summitatlas.query.Query;
import org.summitatlas.query.Results;
import org.summitatlas.query.language.QueryReading;
import org.summitatlas.query.language.QueryText;
import org.summitatlas.query.map.ColouredMap;
import org.summitatlas.query.map.ColouredParty;
import org.summitatlas.query.map.MapColours;
import org.summitatlas.query.map.MapTone;
import org.summitatlas.ui.Bundled;
import org.summitatlas.ui.Exploration;
import org.summitatlas.ui.Messages;
import org.summitatlas.ui.Place;
import org.summitatlas.ui.map.LegendEntry;
import org.summitatlas.ui.map.MapViewModel;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class MapDrawingTest {

    private static final World WORLD = World.load(new EqualEarth());
    private static final String NEW_DELHI = "new-delhi-declaration";
    private static final String EUROPE = "12.00,48.00,6.00";

    private static Results results(String line) {
        Query query = ((QueryReading.Understood) QueryText.read(line, Query.EVERYTHING, Bundled.atlas())).query();
        return Results.of(Bundled.tables(), query);
    }

    private static Look look(double width) {
        return new Look(PictureTheme.LIGHT, Language.EN, width);
    }

    private static Drawing draw(String line, String colour, String arrangement, Look look) {
        PictureRequest request = new PictureRequest(PictureSubject.MAP, arrangement,
                Optional.of(colour).filter(id -> !id.isEmpty()));
        return new PictureMaker(() -> WORLD).draw(request, results(line), Bundled.atlas(), look);
    }

    private static Document svg(Drawing drawing) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(bytes(drawing, PictureFormat.SVG)));
    }

    private static byte[] bytes(Drawing drawing, PictureFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(drawing, 1, out);
        return out.toByteArray();
    }

    private static Stream<Mark> all(Mark mark) {
        return Stream.concat(Stream.of(mark), switch (mark) {
            case Mark.Group(_, var marks) -> marks.stream().flatMap(MapDrawingTest::all);
            case Mark.Clipped clipped -> clipped.marks().stream().flatMap(MapDrawingTest::all);
            default -> Stream.of();
        });
    }

    private static List<String> names(Drawing drawing) {
        return drawing.marks().stream().flatMap(MapDrawingTest::all)
                .flatMap(mark -> mark instanceof Mark.Group(String name, _) && !name.isEmpty() ? Stream.of(name)
                        : Stream.of()).toList();
    }

    private static String words(Drawing drawing) {
        return drawing.marks().stream().flatMap(MapDrawingTest::all)
                .flatMap(mark -> mark instanceof Mark.Words words ? Stream.of(words.text()) : Stream.of())
                .collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @CsvSource({"480, ''", "1200, ''", "1200, paris-statement", "2000, new-delhi-declaration"})
    void everyPartyOnTheMapIsNamedOnceWithWhatItDid(double width, String colour) {
        Results results = results("");
        ColouredMap map = new MapColours(Bundled.atlas()).of(results, Optional.of(colour).filter(id -> !id.isEmpty()));
        MapWords words = new MapWords(map, Language.EN);
        assertEquals(map.parties().map(words::of).sorted().toList(),
                names(draw("", colour, "", look(width))).stream().sorted().toList());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theLegendIsThatOfTheWindow(Language language) {
        for (String line : List.of("", "signed:seoul-declaration", "as-of:2024-06-01", "group:g20")) {
            for (String colour : List.of("", NEW_DELHI, "paris-statement", "seoul-ministerial-statement")) {
                Optional<String> document = Optional.of(colour).filter(id -> !id.isEmpty());
                Exploration exploration = Bundled.exploration();
                exploration.change(place -> place.withQuery(results(line).query()).withColour(document));
                MapViewModel window = new MapViewModel(exploration, WORLD, new Messages(language));
                MapWords words = new MapWords(new MapColours(Bundled.atlas()).of(results(line), document), language);
                List<String> expected = window.picture().legend().stream().map(MapDrawingTest::text).toList();
                ColouredMap map = new MapColours(Bundled.atlas()).of(results(line), document);
                List<String> found = new ArrayList<>(map.legend().stream().map(words::legend).toList());
                found.add(words.rest());
                assertEquals(expected, found, line + " " + colour);
                map.states().forEach(state -> assertEquals(
                        window.picture().countries().get(state.party().id()).text(), words.of(state)));
            }
        }
    }

    private static String text(LegendEntry entry) {
        return entry.count().isEmpty() ? entry.words() : entry.words() + ": " + entry.count();
    }

    @Test
    void anSvgTellsWhatCanBeSeenInItsText() throws Exception {
        Document svg = svg(draw("signed:seoul-declaration", "seoul-declaration", "", look(1200)));
        Element root = svg.getDocumentElement();
        assertFalse(root.getElementsByTagName("title").item(0).getTextContent().isBlank());
        String description = root.getElementsByTagName("desc").item(0).getTextContent();
        assertTrue(description.contains("endorsed 10 states + EU"), description);
        assertTrue(description.contains("Republic of Korea"), description);
        NodeList titles = root.getElementsByTagName("title");
        List<String> named = IntStream.range(0, titles.getLength())
                .mapToObj(index -> titles.item(index).getTextContent()).toList();
        assertTrue(named.contains("Singapore, endorsed"), named.toString());
        assertTrue(named.contains("Mexico, left out by the query"), named.toString());
    }

    @ParameterizedTest
    @CsvSource({"480, ''", "1200, ''", "4000, ''", "1200, '12.00,48.00,3.00'", "4000, '12.00,48.00,9.00'"})
    void anSvgIsSmallEnoughToSend(double width, String arrangement) throws IOException {
        int bytes = bytes(draw("", "", arrangement, look(width)), PictureFormat.SVG).length;
        assertTrue(bytes < 1_500_000, bytes + " bytes");
    }

    @ParameterizedTest
    @EnumSource(PictureFormat.class)
    void theSameMapHasTheSameBytesEverywhere(PictureFormat format) throws IOException {
        byte[] here = bytes(draw("", NEW_DELHI, "", look(600)), format);
        assertArrayEquals(here, bytes(draw("", NEW_DELHI, "", look(600)), format));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
            assertArrayEquals(here, bytes(draw("", NEW_DELHI, "", look(600)), format));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void anArrangementShowsThatPartOfTheWorldAndSaysWhoIsBeyondIt() {
        Drawing europe = draw("", NEW_DELHI, EUROPE, look(1200));
        assertTrue(names(europe).contains("Germany, endorsed"));
        assertFalse(names(europe).contains("Brazil, endorsed"));
        assertTrue(words(europe).contains("of the states found lie beyond the edge of the map"), words(europe));
        assertFalse(words(draw("", NEW_DELHI, "", look(1200))).contains("beyond the edge"));
    }

    @Test
    void companiesAreNoGreyMapWithoutAWord() {
        assertTrue(words(draw("kind:company", "", "", look(1200))).contains("have no place on a map"));
        assertTrue(words(draw("signed:paris-statement party:USA", "", "", look(1200)))
                .contains("Nothing was found that has a place on a map."));
        assertTrue(words(draw("", "", "", look(1200)))
                .contains("Not on the map: 80 companies and institutions found."));
    }

    @Test
    void aDocumentOfALaterDayIsSaidToBeOne() {
        String words = words(draw("as-of:2024-06-01", NEW_DELHI, "", look(1200)));
        assertTrue(words.contains("not adopted yet: "), words);
        assertTrue(words.contains("New Delhi Declaration: not adopted yet on the day asked about."), words);
    }

    @Test
    void boundariesAreSaidToBeDeFacto() {
        assertTrue(words(draw("", "", "", look(480))).replace('\n', ' ').contains("de facto view"));
    }

    @ParameterizedTest
    @CsvSource({"480", "600", "800", "1200", "4000"})
    void everyMarkLiesOnTheMap(double width) {
        Results results = results("");
        ColouredMap map = new MapColours(Bundled.atlas()).of(results, Optional.empty());
        MapGround ground = MapGround.of(WORLD, "", width - 64);
        MapLand land = new MapLand(map, WORLD, ground, look(width), party -> party.party().id());
        List<ColouredParty> unmarked = land.unmarked();
        assertTrue(width < 600 || unmarked.isEmpty(), unmarked.toString());
        Mark.Clipped drawn = (Mark.Clipped) land.draw();
        long marks = drawn.marks().stream().filter(mark -> mark instanceof Mark.Group(String name, var parts)
                && isSmall(name, ground) && parts.getFirst() instanceof Mark.Area area
                && liesIn(area.trace(), drawn)).count();
        long small = map.states().stream().map(state -> state.party().id()).filter(id -> isSmall(id, ground)).count();
        assertEquals(small - unmarked.size(), marks);
    }

    private static boolean isSmall(String id, MapGround ground) {
        return Markers.isSmall(WORLD.shape(id).orElseThrow(), ground.viewport(), Markers.VISIBLE);
    }

    private static boolean liesIn(Trace trace, Mark.Clipped box) {
        List<Point> points = new ArrayList<>();
        trace.read(new Trace.Reader() {
            @Override
            public void moveTo(double x, double y) {
                points.add(new Point(x, y));
            }

            @Override
            public void lineTo(double x, double y) {
                points.add(new Point(x, y));
            }

            @Override
            public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
                points.add(new Point(x, y));
            }

            @Override
            public void closePath() {
                // The way back passes no new point.
            }
        });
        return points.stream().allMatch(point -> point.x() >= box.x() && point.x() <= box.x() + box.width()
                && point.y() >= box.y() && point.y() <= box.y() + box.height());
    }

    @Test
    void inPrintEveryTwoColoursDifferWithoutColour() {
        // What is left out looks like what takes no part, in every theme.
        List<MapTone> tones = Stream.of(MapTone.values()).filter(tone -> tone != MapTone.FILTERED_OUT).toList();
        for (List<MapTone> legend : List.of(
                tones.stream().filter(tone -> tone.standing().isPresent() || !tone.isFound()).toList(),
                tones.stream().filter(tone -> tone.standing().isEmpty()).toList())) {
            legend.forEach(one -> legend.stream().filter(other -> other != one)
                    .forEach(other -> assertTrue(differInPrint(one, other), one + " looks like " + other)));
        }
    }

    /** By lightness, by the way of the hatching, or by the sign. */
    private static boolean differInPrint(MapTone one, MapTone other) {
        boolean signs = one.standing().isPresent() && other.standing().isPresent();
        Paint against = MapFill.of(other, PictureTheme.PRINT).paint();
        return switch (MapFill.of(one, PictureTheme.PRINT).paint()) {
            case Paint.Solid(Rgb first) -> !(against instanceof Paint.Solid(Rgb second))
                    || signs || Math.abs((first.value() & 0xff) - (second.value() & 0xff)) > 24;
            case Paint.Hatch first -> !(against instanceof Paint.Hatch second)
                    || first.rising() != second.rising() || Math.abs(first.gap() - second.gap()) > 2;
        };
    }
}
