package org.summitatlas.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.junit.jupiter.api.Test;

class ViewportTest {

    private static final Bounds WORLD = new Bounds(-2, -1, 2, 1);

    private final Viewport fitted = Viewport.fit(1000, 700, WORLD, 20);

    @Test
    void fitsTheWorldIntoTheMiddle() {
        assertEquals(240, fitted.scale());
        assertPoint(20, 110, fitted.toScreen(new Point(-2, 1)));
        assertPoint(980, 590, fitted.toScreen(new Point(2, -1)));
        assertEquals(1, fitted.zoomFactor());
    }

    @Test
    void screenAndPlaneAreInverse() {
        Viewport v = fitted.zoomAt(300, 200, 5).pan(13, -7);
        Point p = v.toPlane(v.toScreen(new Point(0.7, -0.3)));
        assertPoint(0.7, -0.3, p);
    }

    @Test
    void zoomingInKeepsThePointUnderThePointer() {
        Random random = new Random(1);
        for (int i = 0; i < 500; i++) {
            Viewport v = anywhere(random);
            Point plane = new Point(random.nextDouble(-2, 2), random.nextDouble(-1, 1));
            Point screen = v.toScreen(plane);
            boolean onScreen = screen.x() >= 0 && screen.x() <= 1000 && screen.y() >= 0 && screen.y() <= 700;
            if (onScreen) {
                Viewport zoomed = v.zoomAt(screen.x(), screen.y(), random.nextDouble(1, 4));
                assertPoint(plane.x(), plane.y(), zoomed.toPlane(screen));
            }
        }
    }

    @Test
    void zoomingOutInTheMiddleKeepsThePointToo() {
        Viewport v = fitted.zoomAt(500, 350, 8);
        Point under = v.toPlane(new Point(524, 326));
        assertPoint(under.x(), under.y(), v.zoomAt(524, 326, 0.5).toPlane(new Point(524, 326)));
    }

    @Test
    void panMovesThePlaneWithThePointer() {
        Viewport v = fitted.zoomAt(500, 350, 10);
        Point grabbed = v.toPlane(new Point(400, 300));
        Point moved = v.pan(50, -20).toPlane(new Point(450, 280));
        assertPoint(grabbed.x(), grabbed.y(), moved);
    }

    @Test
    void zoomStaysWithinItsLimits() {
        assertEquals(1, fitted.zoomAt(100, 100, 0.01).zoomFactor(), 1e-12);
        assertEquals(Viewport.MAX_ZOOM, fitted.zoomAt(100, 100, 1e9).zoomFactor(), 1e-9);
    }

    @Test
    void zoomedAllTheWayOutIsTheFit() {
        Viewport back = fitted.zoomAt(900, 120, 7).pan(33, 44).zoomAt(10, 10, 1e-6);
        assertEquals(fitted.scale(), back.scale(), 1e-9);
        assertEquals(fitted.translateX(), back.translateX(), 1e-9);
        assertEquals(fitted.translateY(), back.translateY(), 1e-9);
    }

    @Test
    void theWorldCannotBeLost() {
        Random random = new Random(2);
        for (int i = 0; i < 500; i++) {
            Viewport v = anywhere(random).pan(random.nextDouble(-1e6, 1e6), random.nextDouble(-1e6, 1e6));
            Point middle = v.toPlane(new Point(500, 350));
            assertTrue(Math.abs(middle.x()) <= 2 + 1e-9 && Math.abs(middle.y()) <= 1 + 1e-9, v::toString);
            Bounds all = fitted.visible();
            Bounds part = v.visible();
            assertTrue(part.minX() >= all.minX() - 1e-9 && part.maxX() <= all.maxX() + 1e-9, v::toString);
            assertTrue(part.minY() >= all.minY() - 1e-9 && part.maxY() <= all.maxY() + 1e-9, v::toString);
        }
    }

    @Test
    void detailFollowsTheZoom() {
        assertEquals(0, fitted.level());
        assertEquals(0, fitted.zoomAt(0, 0, 1.9).level());
        assertEquals(1, fitted.zoomAt(0, 0, 2.1).level());
        assertEquals(1, fitted.zoomAt(0, 0, 7.9).level());
        assertEquals(2, fitted.zoomAt(0, 0, 8.1).level());
    }

    @Test
    void resizingKeepsTheMiddleAndTheZoom() {
        Viewport v = fitted.zoomAt(700, 300, 6);
        Viewport resized = v.resized(1400, 800);
        Point middle = v.toPlane(new Point(500, 350));
        assertEquals(6, resized.zoomFactor(), 1e-9);
        assertPoint(middle.x(), middle.y(), resized.toPlane(new Point(700, 400)));
    }

    @Test
    void centresOnAPoint() {
        Viewport v = fitted.zoomAt(500, 350, 10).centreOn(new Point(1.5, 0.5));
        assertPoint(500, 350, v.toScreen(new Point(1.5, 0.5)));
    }

    @Test
    void survivesAWindowWithoutRoom() {
        Viewport v = Viewport.fit(10, 0, WORLD, 20);
        assertTrue(v.scale() > 0);
        assertEquals(1, v.zoomFactor());
    }

    private Viewport anywhere(Random random) {
        return fitted.zoomAt(random.nextDouble(20, 980), random.nextDouble(110, 590), random.nextDouble(1, 30))
                .pan(random.nextDouble(-900, 900), random.nextDouble(-900, 900));
    }

    private static void assertPoint(double x, double y, Point actual) {
        assertEquals(x, actual.x(), 1e-9, "x");
        assertEquals(y, actual.y(), 1e-9, "y");
    }
}
