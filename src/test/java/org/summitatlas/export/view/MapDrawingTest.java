package org.summitatlas.export.view;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.summitatlas.export.picture.Drawing;
import org.summitatlas.export.picture.Mark;
import org.summitatlas.export.picture.PictureFormat;
import org.summitatlas.export.picture.Trace;
import org.summitatlas.geo.Markers;
import org.summitatlas.geo.Point;
import org.summitatlas.model.Language;
import org.summitatlas.query.map.ColouredMap;
import org.summitatlas.query.map.ColouredParty;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class MapDrawingTest {

    private static final String NEW_DELHI = Maps.NEW_DELHI;
    private static final String EUROPE = "12.00,48.00,6.00";

    @ParameterizedTest
    @CsvSource({"480, ''", "1200, ''", "1200, paris-statement", "2000, new-delhi-declaration"})
    void everyPartyOnTheMapIsNamedOnceWithWhatItDid(double width, String colour) {
        ColouredMap map = Maps.coloured("", colour);
        MapWords words = new MapWords(map, Language.EN);
        assertEquals(map.parties().map(words::of).sorted().toList(),
                Maps.names(Maps.draw("", colour, "", width)).stream().sorted().toList());
    }

    @Test
    void anSvgTellsWhatCanBeSeenInItsText() throws Exception {
        Document svg = Asking.svg(Maps.draw("signed:seoul-declaration", "seoul-declaration", "", 1200));
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
    void anSvgIsSmallEnoughToSend(double width, String arrangement) {
        int bytes = Asking.bytes(Maps.draw("", "", arrangement, width), PictureFormat.SVG).length;
        assertTrue(bytes < 1_500_000, bytes + " bytes");
    }

    @ParameterizedTest
    @EnumSource(PictureFormat.class)
    void theSameMapHasTheSameBytesEverywhere(PictureFormat format) {
        byte[] here = Asking.bytes(Maps.draw("", NEW_DELHI, "", 600), format);
        assertArrayEquals(here, Asking.bytes(Maps.draw("", NEW_DELHI, "", 600), format));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
            assertArrayEquals(here, Asking.bytes(Maps.draw("", NEW_DELHI, "", 600), format));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void anArrangementShowsThatPartOfTheWorldAndSaysWhoIsBeyondIt() {
        Drawing europe = Maps.draw("", NEW_DELHI, EUROPE, 1200);
        assertTrue(Maps.names(europe).contains("Germany, endorsed"));
        assertFalse(Maps.names(europe).contains("Brazil, endorsed"));
        assertTrue(Maps.words(europe).contains("of the states found lie beyond the edge of the map"),
                () -> Maps.words(europe));
        assertFalse(Maps.words(Maps.draw("", NEW_DELHI, "", 1200)).contains("beyond the edge"));
    }

    @ParameterizedTest
    @CsvSource({"480", "600", "800", "1200", "4000"})
    void everyMarkLiesOnTheMap(double width) {
        ColouredMap map = Maps.coloured("", "");
        MapGround ground = MapGround.of(Maps.WORLD, "", width - 64);
        MapLand land = new MapLand(map, Maps.WORLD, ground, Maps.look(width), party -> party.party().id());
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
        return Markers.isSmall(Maps.WORLD.shape(id).orElseThrow(), ground.viewport(), Markers.VISIBLE);
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
}
