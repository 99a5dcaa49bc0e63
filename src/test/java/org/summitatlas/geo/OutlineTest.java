package org.summitatlas.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class OutlineTest {

    private static final double[] LAND = {0, 0, 0, 4, 4, 4, 4, 0};
    private static final double[] LAKE = {1, 1, 3, 1, 3, 3, 1, 3};
    private static final double[] ISLAND = {6, 0, 6, 1, 7, 0};

    private final Outline outline = new Outline(List.of(LAND, LAKE, ISLAND));

    @Test
    void drawsEachRing() {
        SvgPath path = new SvgPath();
        outline.draw(path);
        assertEquals("M0,0L0,4L4,4L4,0Z" + "M1,1L3,1L3,3L1,3Z" + "M6,0L6,1L7,0Z", path.toString());
    }

    @Test
    void drawsOnScreenWithNorthUp() {
        SvgPath path = new SvgPath();
        Viewport viewport = Viewport.fit(90, 60, outline.bounds(), 10);
        outline.draw(new Bounds(5, 0, 9, 9), viewport.onScreen(path));
        assertEquals("M70,50L70,40L80,50Z", path.toString());
    }

    @Test
    void drawsOnlyRingsNearThePartAskedFor() {
        SvgPath path = new SvgPath();
        outline.draw(new Bounds(3.5, 3.5, 5.5, 5.5), path);
        assertEquals("M0,0L0,4L4,4L4,0Z", path.toString());
    }

    @Test
    void holesAreOutsideAndIslandsInside() {
        assertTrue(outline.contains(0.5, 0.5));
        assertFalse(outline.contains(2, 2));
        assertTrue(outline.contains(6.2, 0.2));
        assertFalse(outline.contains(6.8, 0.8));
        assertFalse(outline.contains(5, 2));
        assertFalse(outline.contains(-1, 2));
    }

    @Test
    void knowsItsExtentAndWeight() {
        assertEquals(new Bounds(0, 0, 7, 4), outline.bounds());
        assertEquals(11, outline.vertexCount());
    }

    @Test
    void refusesWhatEnclosesNothing() {
        assertThrows(IllegalArgumentException.class, () -> new Outline(List.of()));
        assertThrows(IllegalArgumentException.class, () -> new Outline(List.of(new double[] {0, 0, 1, 1})));
    }
}
