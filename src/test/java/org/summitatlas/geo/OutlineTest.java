package org.summitatlas.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

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
    void cutsTheWayOutsideShort() {
        Outline coast = new Outline(List.of(new double[] {2, 2, 8, 1, 9, 3, 8, 5, 9, 7, 2, 6, 1, 9, 3, 9}));
        SvgPath path = new SvgPath();
        coast.draw(new Bounds(0, 0, 6, 8), path);
        assertEquals("M2,2L8,1L9,7L2,6L1,9L3,9Z", path.toString());
    }

    @Test
    void goesRoundACornerOutsideWithoutCuttingIt() {
        Outline land = new Outline(List.of(new double[] {2, 2, 8, 2, 8, 8, 2, 8, -4, 8, -4, 2}));
        SvgPath path = new SvgPath();
        land.draw(new Bounds(0, 0, 6, 6), path);
        assertEquals("M2,2L8,2L8,8L-4,8L-4,2Z", path.toString());
    }

    @Test
    void knowsItsExtent() {
        assertEquals(new Bounds(0, 0, 7, 4), outline.bounds());
    }

    @Test
    void refusesWhatEnclosesNothing() {
        assertThrows(IllegalArgumentException.class, () -> new Outline(List.of()));
        assertThrows(IllegalArgumentException.class, () -> new Outline(List.of(new double[] {0, 0, 1, 1})));
    }
}
