package org.summitatlas.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MapPositionTest {

    private final Projection projection = new EqualEarth();
    private final Viewport whole = Viewport.fit(900, 500, new Bounds(-2.7, -1.2, 2.7, 1.3), 8);

    @Test
    void theWholeWorldIsNoPosition() {
        assertEquals(Optional.empty(), MapPosition.of(whole, projection));
    }

    @Test
    void survivesItsLineAndAnotherSizeOfTheMap() {
        Viewport korea = whole.zoomAt(450, 250, 12).centreOn(projection.project(new LonLat(127.98, -36.5)));
        MapPosition position = MapPosition.of(korea, projection).orElseThrow();
        assertEquals("127.98,-36.50,12.00", position.toLine());
        assertEquals(Optional.of(position), MapPosition.parse(position.toLine()));
        Viewport smaller = position.on(whole.resized(400, 300), projection);
        assertEquals(Optional.of(position), MapPosition.of(smaller, projection));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1,2", "1,2,3,4", "a,b,c", "181,0,2", "0,91,2", "0,0,1", "0,0,41", "0,0,-2", "NaN,0,2",
        "1e1,2,3", "1, 2, 3", "99999999999,0,2"})
    void readsAnythingElseAsTheWholeWorld(String line) {
        assertEquals(Optional.empty(), MapPosition.parse(line));
    }
}
