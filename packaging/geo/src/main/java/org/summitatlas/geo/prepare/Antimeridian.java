package org.summitatlas.geo.prepare;

import java.util.ArrayList;
import java.util.List;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * Cuts polygons at 180 degrees. world-atlas is stitched for spherical drawing: Russia, Fiji and Antarctica run across
 * the antimeridian, which on a flat map would draw streaks from edge to edge.
 */
final class Antimeridian {

    static final GeometryFactory FACTORY = new GeometryFactory();

    private static final double HALF = 180_000;
    private static final double FULL = 360_000;
    private static final double POLE = 90_000;

    private Antimeridian() {
    }

    /**
     * @param rings a shell and its holes, closed
     * @return what is left of the polygon on each side of the cut, within ±180 degrees; rings without an area vanish
     */
    static List<Polygon> cut(List<List<Coordinate>> rings) {
        List<LinearRing> solid = rings.stream().map(points -> ring(unwrap(points))).filter(r -> !flat(r)).toList();
        if (solid.isEmpty()) {
            return List.of();
        }
        // The first is the shell; where Antarctica's is a line along the pole, its coast steps forward.
        Polygon drawn = FACTORY.createPolygon(solid.getFirst(),
                solid.subList(1, solid.size()).toArray(LinearRing[]::new));
        Envelope extent = drawn.getEnvelopeInternal();
        if (extent.getMinX() >= -HALF && extent.getMaxX() <= HALF) {
            return List.of(drawn);
        }
        // The source's own rounding makes a few coasts cross themselves, which the cut would stumble over.
        Geometry whole = GeometryFixer.fix(drawn);
        List<Polygon> parts = new ArrayList<>();
        for (double turn = -FULL; turn <= FULL; turn += FULL) {
            Geometry strip = FACTORY.toGeometry(new Envelope(turn - HALF, turn + HALF, -POLE, POLE));
            Geometry part = OverlayNGRobust.overlay(whole, strip, OverlayNG.INTERSECTION).copy();
            part.apply(AffineTransformation.translationInstance(-turn, 0));
            part.apply((Coordinate c) -> c.setCoordinate(new Coordinate(Math.rint(c.x), Math.rint(c.y))));
            part.geometryChanged();
            for (Object polygon : PolygonExtracter.getPolygons(part)) {
                if (((Polygon) polygon).getArea() > 0) {
                    parts.add((Polygon) polygon);
                }
            }
        }
        return parts;
    }

    /** Lets longitudes run on past 180 instead of jumping; a ring round the pole is closed along the pole. */
    private static List<Coordinate> unwrap(List<Coordinate> ring) {
        List<Coordinate> points = new ArrayList<>();
        double turn = 0;
        double before = ring.getFirst().x;
        for (Coordinate c : ring) {
            if (c.x - before > HALF) {
                turn -= FULL;
            } else if (before - c.x > HALF) {
                turn += FULL;
            }
            before = c.x;
            points.add(new Coordinate(c.x + turn, c.y));
        }
        if (turn != 0) {
            points.add(new Coordinate(points.getLast().x, -POLE));
            points.add(new Coordinate(points.getFirst().x, -POLE));
            points.add(points.getFirst().copy());
        }
        return points;
    }

    /** Leaves out repeated points and spikes (there and straight back), over which the simplifier stumbles. */
    private static LinearRing ring(List<Coordinate> closed) {
        List<Coordinate> points = new ArrayList<>();
        for (Coordinate c : closed.subList(1, closed.size())) {
            if (points.size() > 1 && points.get(points.size() - 2).equals2D(c)) {
                points.removeLast();
            } else if (points.isEmpty() || !points.getLast().equals2D(c)) {
                points.add(c);
            }
        }
        while (points.size() > 2 && points.get(1).equals2D(points.getLast())) {
            points.removeFirst();
            points.removeLast();
        }
        if (points.size() < 3) {
            return FACTORY.createLinearRing();
        }
        points.add(points.getFirst().copy());
        return FACTORY.createLinearRing(points.toArray(Coordinate[]::new));
    }

    /** Whether a ring encloses nothing: there are rings of two points, and one that only runs along the pole. */
    private static boolean flat(LinearRing ring) {
        return ring.isEmpty()
                || ring.getEnvelopeInternal().getMaxY() < 100 - POLE
                || FACTORY.createPolygon(ring).getArea() == 0;
    }
}
