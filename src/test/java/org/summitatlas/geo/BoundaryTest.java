package org.summitatlas.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoundaryTest {

    private static final Bounds EVERYTHING = new Bounds(-9, -9, 9, 9);
    private static final Outline WEST = new Outline(List.of(new double[] {0, 0, 0, 2, 2, 2, 2, 0}));
    private static final Outline EAST = new Outline(List.of(new double[] {2, 0, 2, 2, 4, 2, 4, 0}));
    private static final Outline ISLAND = new Outline(List.of(new double[] {6, 0, 6, 1, 7, 0}));

    private static String drawn(Bounds part, Outline... outlines) {
        SvgPath path = new SvgPath();
        new Boundary(List.of(outlines)).draw(part, path);
        return path.toString();
    }

    @Test
    void aSharedBorderIsLeftOut() {
        assertEquals("M0,0L0,2L2,2" + "M2,0L0,0" + "M2,2L4,2L4,0L2,0", drawn(EVERYTHING, WEST, EAST));
    }

    @Test
    void onlyRingsNearThePartAreDrawn() {
        assertEquals("M6,0L6,1L7,0L6,0", drawn(new Bounds(5, 0, 8, 2), WEST, EAST, ISLAND));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void neighboursMeetExactlyAtEveryLevel(int level) {
        World world = World.load(new EqualEarth());
        List<Outline> iberia = Stream.of("ESP", "PRT").map(id -> world.shape(id).orElseThrow().outline(level)).toList();
        int together = drawn(EVERYTHING, iberia.toArray(Outline[]::new)).length();
        int apart = iberia.stream().mapToInt(outline -> drawn(EVERYTHING, outline).length()).sum();
        assertTrue(together < apart * 0.9, together + " of " + apart);
    }
}
