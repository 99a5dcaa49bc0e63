package org.summitatlas.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitatlas.geo.EqualEarth;
import org.summitatlas.geo.Marker;
import org.summitatlas.geo.Markers;
import org.summitatlas.geo.Shape;
import org.summitatlas.geo.Viewport;
import org.summitatlas.geo.World;
import org.summitatlas.model.State;
import org.summitatlas.ui.Bundled;

class MarkerPlacesTest {

    private static final World WORLD = World.load(new EqualEarth());
    private static final Viewport NEAR = Viewport.fit(900, 600, WORLD.bounds(), 8).zoomAt(450, 300, 3);
    private static final List<Shape> SHAPES =
            Stream.of("SGP", "MLT", "BRN", "FRA").map(id -> WORLD.shape(id).orElseThrow()).toList();

    private static final List<Shape> STATES = Bundled.atlas().data().parties().stream().filter(State.class::isInstance)
            .map(party -> WORLD.shape(party.id()).orElseThrow()).toList();

    private final MarkerPlaces places = new MarkerPlaces(3);

    private static void assertSamePlaces(List<Marker> expected, List<Marker> found) {
        assertEquals(expected.stream().map(Marker::id).toList(), found.stream().map(Marker::id).toList());
        for (int i = 0; i < expected.size(); i++) {
            assertTrue(expected.get(i).centre().distance(found.get(i).centre()) < 1e-6, found.get(i).toString());
            assertTrue(expected.get(i).anchor().distance(found.get(i).anchor()) < 1e-6, found.get(i).toString());
        }
    }

    @ParameterizedTest
    @CsvSource({"900, 400, 1", "960, 500, 1", "1200, 700, 1", "1920, 1000, 1", "900, 400, 1.5", "900, 400, 3",
        "900, 400, 9"})
    void everyParticipantTooSmallToSeeHasAMark(double width, double height, double zoom) {
        Viewport at = Viewport.fit(width, height, WORLD.bounds(), 8).zoomAt(width / 2, height / 2, zoom);
        List<String> small = STATES.stream().filter(shape -> Markers.isSmall(shape, at, Markers.VISIBLE))
                .map(Shape::id).sorted().toList();
        List<String> marked = new MarkerPlaces(Markers.VISIBLE).at(STATES, at).stream().map(Marker::id).toList();
        assertEquals(small, marked);
    }

    @Test
    void marksMoveWithTheMap() {
        places.at(SHAPES, NEAR);
        Viewport moved = NEAR.pan(40, -25);
        assertSamePlaces(Markers.place(SHAPES, moved, 3), places.at(SHAPES, moved));
    }

    @Test
    void anotherScaleOrOtherCountriesPlaceThemAnew() {
        places.at(SHAPES, NEAR);
        Viewport nearer = NEAR.zoomAt(100, 100, 1.5);
        assertSamePlaces(Markers.place(SHAPES, nearer, 3), places.at(SHAPES, nearer));
        List<Shape> fewer = SHAPES.subList(0, 2);
        assertSamePlaces(Markers.place(fewer, nearer, 3), places.at(fewer, nearer));
    }
}
