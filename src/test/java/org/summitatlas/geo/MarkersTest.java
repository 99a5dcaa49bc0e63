package org.summitatlas.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Line2D;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkersTest {

    private static final World WORLD = World.load(new EqualEarth());
    private static final Viewport FITTED = Viewport.fit(1200, 700, WORLD.bounds(), 16);

    @Test
    void marksWhatIsTooSmallToSee() {
        Set<String> ids = Markers.place(WORLD.shapes(), FITTED, 4).stream().map(Marker::id).collect(Collectors.toSet());
        assertTrue(ids.containsAll(Set.of("SGP", "VAT", "MLT", "TUV", "MDV")), ids::toString);
        assertFalse(ids.contains("FRA"));
        assertFalse(ids.contains("KOR"));
    }

    @Test
    void whatIsLargeEnoughAfterZoomingLosesItsMarker() {
        Shape singapore = WORLD.shape("SGP").orElseThrow();
        Viewport near = FITTED.zoomAt(600, 350, 30).centreOn(singapore.anchor());
        assertEquals(List.of(), Markers.place(List.of(singapore), near, 4));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 2, 4, 10, 40})
    void noTwoHitBoxesOverlapAndNoTwoLeadersCross(double zoom) {
        List<Marker> markers = Markers.place(WORLD.shapes(), FITTED.zoomAt(600, 350, zoom), 8);
        for (Marker a : markers) {
            for (Marker b : markers) {
                if (a.id().compareTo(b.id()) < 0) {
                    double apart = Math.max(Math.abs(a.centre().x() - b.centre().x()),
                            Math.abs(a.centre().y() - b.centre().y()));
                    assertTrue(apart > Markers.SIZE - 1e-3, () -> a + " covers " + b);
                    assertFalse(cross(a, b), () -> a + " crosses " + b);
                }
            }
        }
    }

    @Test
    void aLonelyMarkerStaysOnItsAnchor() {
        Marker marker = Markers.place(List.of(WORLD.shape("MUS").orElseThrow()), FITTED, 8).getFirst();
        assertFalse(marker.moved());
        assertEquals(FITTED.toScreen(WORLD.shape("MUS").orElseThrow().anchor()), marker.anchor());
    }

    @Test
    void crowdedMarkersKeepNearTheirAnchors() {
        for (Marker marker : Markers.place(WORLD.shapes(), FITTED, 4)) {
            assertTrue(marker.anchor().distance(marker.centre()) < 90, marker::toString);
        }
    }

    @Test
    void noMarkerCoversTheLabelPointOfALargerShape() {
        List<Point> larger = WORLD.shapes().stream().filter(shape -> !Markers.isSmall(shape, FITTED, 4))
                .map(shape -> FITTED.toScreen(shape.anchor())).toList();
        for (Marker marker : Markers.place(WORLD.shapes(), FITTED, 4)) {
            for (Point point : larger) {
                assertTrue(Math.max(Math.abs(marker.centre().x() - point.x()), Math.abs(marker.centre().y() - point.y()))
                        > Markers.SIZE / 2, () -> marker + " covers " + point);
            }
        }
    }

    @Test
    void onATinyMapTheMarkersWithoutRoomAreLeftOut() {
        Viewport tiny = Viewport.fit(400, 230, WORLD.bounds(), 8);
        List<Marker> markers = Markers.place(WORLD.shapes(), tiny, 4);
        long small = WORLD.shapes().stream().filter(shape -> Markers.isSmall(shape, tiny, 4)).count();
        assertTrue(markers.size() < small, "left out");
        assertTrue(markers.size() > 20, markers::toString);
    }

    @Test
    void theOrderOfTheShapesDoesNotMatter() {
        List<Shape> reversed = List.copyOf(WORLD.shapes()).reversed();
        assertEquals(Markers.place(WORLD.shapes(), FITTED, 6), Markers.place(reversed, FITTED, 6));
    }

    @Test
    void aMarkerThatHasToMoveGoesToSea() {
        List<Shape> shapes = Stream.of("LIE", "CHE", "AUT", "ITA", "FRA", "DEU", "ESP").map(id -> WORLD.shape(id).orElseThrow())
                .toList();
        Marker marker = Markers.place(shapes, FITTED, 3).getFirst();
        Ground ground = new Ground(shapes);
        assertEquals("LIE", marker.id());
        assertTrue(marker.moved());
        assertFalse(ground.isLand(FITTED.toPlane(marker.centre())), marker::toString);
    }

    @Test
    void aBoxWithoutRoomSendsAnotherOn() {
        Point[] anchors = {new Point(8, 8), new Point(12, 8), new Point(4, 0)};
        Point[] kept = {new Point(8, 16), new Point(4, 12)};
        Point[] places = Declutter.places(anchors, kept, _ -> 0, 10, 8);
        assertTrue(Arrays.stream(places).noneMatch(Objects::isNull), Arrays.toString(places));
    }

    @Test
    void boxesOnOneSpotMakeRoomToo() {
        Point[] heap = new Point[12];
        Arrays.fill(heap, new Point(5, 5));
        Point[] places = Declutter.places(heap, new Point[0], _ -> 0, 10, 40);
        for (int i = 0; i < places.length; i++) {
            for (int j = 0; j < i; j++) {
                double apart = Math.max(Math.abs(places[i].x() - places[j].x()),
                        Math.abs(places[i].y() - places[j].y()));
                assertTrue(apart > 10 - 1e-3);
            }
            assertTrue(heap[i].distance(places[i]) < 40);
        }
    }

    private static boolean cross(Marker a, Marker b) {
        return a.moved() && b.moved() && Line2D.linesIntersect(
                a.anchor().x(), a.anchor().y(), a.centre().x(), a.centre().y(),
                b.anchor().x(), b.anchor().y(), b.centre().x(), b.centre().y());
    }
}
