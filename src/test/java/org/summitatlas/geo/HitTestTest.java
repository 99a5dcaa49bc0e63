package org.summitatlas.geo;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HitTestTest {

    private static final World WORLD = World.load(new EqualEarth());

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void everyLabelPointLiesInItsShape(int level) {
        HitTest hits = new HitTest(WORLD, level);
        for (Shape shape : WORLD.shapes()) {
            assertEquals(Optional.of(shape.id()), hits.at(shape.anchor()));
        }
    }

    @Test
    void tellsPlacesApart() {
        assertHit("KOR", 126.98, 37.57);
        assertHit("IND", 77.2, 28.6);
        assertHit("LSO", 28.2, -29.5);
        assertHit("ZAF", 26, -29.5);
        assertHit("RUS", -175, 66.5);
        assertHit("FRA", -53, 4);
        assertHit("ATA", 0, -89);
        assertHit("CYP", 33.2, 34.9);
        assertHit("-N-CYPRUS", 33.6, 35.3);
    }

    /** What NOTICE.txt says about the point of view is what is drawn. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void disputedLandIsDrawnAsTheNoticeSays(int level) {
        HitTest hits = new HitTest(WORLD, level);
        Map<LonLat, String> register = Map.ofEntries(
                entry(new LonLat(34.1, 45.1), "RUS"),
                entry(new LonLat(35.8, 33), "ISR"),
                entry(new LonLat(35.25, 32.1), "PSE"),
                entry(new LonLat(34.3, 31.37), "PSE"),
                entry(new LonLat(-12.5, 24.5), "ESH"),
                entry(new LonLat(-13.5, 25.5), "MAR"),
                entry(new LonLat(79.5, 35.2), "CHN"),
                entry(new LonLat(74.8, 34.1), "IND"),
                entry(new LonLat(74.3, 35.9), "PAK"),
                entry(new LonLat(77.1, 35.35), "-SIACHEN-GLACIER"),
                entry(new LonLat(41, 43), "GEO"),
                entry(new LonLat(44, 42.3), "GEO"),
                entry(new LonLat(121, 23.8), "TWN"),
                entry(new LonLat(20.9, 42.6), "XKX"),
                entry(new LonLat(45, 9.5), "-SOMALILAND"));
        register.forEach((place, id) ->
                assertEquals(Optional.of(id), hits.at(WORLD.projection().project(place)), place::toString));
    }

    @Test
    void seaIsNobody() {
        assertEquals(Optional.empty(), at(0, 0));
        assertEquals(Optional.empty(), at(-150, 30));
        assertEquals(Optional.empty(), at(0, 89.9));
        assertEquals(Optional.empty(), new HitTest(WORLD, 0).at(new Point(3, 3)));
    }

    private static void assertHit(String id, double lon, double lat) {
        assertEquals(Optional.of(id), at(lon, lat));
    }

    private static Optional<String> at(double lon, double lat) {
        return new HitTest(WORLD, 1).at(WORLD.projection().project(new LonLat(lon, lat)));
    }
}
