package org.summitatlas.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class GroundTest {

    private static final World WORLD = World.load(new EqualEarth());

    private static Shape shape(String id) {
        return WORLD.shape(id).orElseThrow();
    }

    private static Point at(double lon, double lat) {
        return WORLD.projection().project(new LonLat(lon, lat));
    }

    @Test
    void theMiddleOfEveryLargerShapeIsLand() {
        Ground ground = new Ground(WORLD.shapes());
        List<String> missed = WORLD.shapes().stream().filter(shape -> shape.radius() > 0.02)
                .filter(shape -> !ground.isLand(shape.anchor())).map(Shape::id).toList();
        assertEquals(List.of(), missed);
    }

    @Test
    void seaAndTheLandOfOthersAreNot() {
        Ground ground = new Ground(List.of(shape("FRA"), shape("ZAF")));
        assertTrue(ground.isLand(at(2, 47)));
        assertTrue(ground.isLand(at(22, -31)));
        assertFalse(ground.isLand(at(-20, 20)), "sea");
        assertFalse(ground.isLand(at(10, 51)), "Germany");
        assertFalse(ground.isLand(at(28.3, -29.6)), "Lesotho lies in a hole of South Africa");
        assertFalse(ground.isLand(at(-170, 80)), "beyond all of them");
    }

    @Test
    void withoutShapesNothingIsLand() {
        assertFalse(new Ground(List.of()).isLand(new Point(0, 0)));
    }
}
