package org.summitatlas.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LookupTest {

    private static final World WORLD = World.load(new EqualEarth());

    /** All over the globe, and around every label point. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void findsWhatAwtSeesDrawn(int level) {
        HitTest drawn = new HitTest(WORLD, level);
        Lookup lookup = new Lookup(WORLD.shapes());
        Random random = new Random(level);
        int land = 0;
        for (int i = 0; i < 2000; i++) {
            Point plane = WORLD.projection().project(
                    new LonLat(random.nextDouble(-180, 180), random.nextDouble(-90, 90)));
            Optional<String> found = lookup.at(plane, level).map(Shape::id);
            assertEquals(drawn.at(plane), found, () -> "at " + plane);
            land += found.isPresent() ? 1 : 0;
        }
        assertTrue(land > 400, land + " points on land");
        WORLD.shapes().forEach(shape -> assertEquals(Optional.of(shape), lookup.at(shape.anchor(), level)));
    }
}
