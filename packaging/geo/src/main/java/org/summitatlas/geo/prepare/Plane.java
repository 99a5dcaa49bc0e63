package org.summitatlas.geo.prepare;

import java.util.HashMap;
import java.util.Map;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.summitatlas.geo.EqualEarth;
import org.summitatlas.geo.Point;

/**
 * The way into the map plane and back. Simplifying and measuring there, not in degrees, spends the vertices where the
 * reader sees them: a degree of longitude in Siberia is worth less than one in Kenya.
 */
final class Plane {

    private static final EqualEarth PROJECTION = new EqualEarth();
    private static final double DEGREES = 1000;

    /** Simplification keeps or drops vertices and moves none, so a look-up takes them back to the grid unharmed. */
    private final Map<Coordinate, Coordinate> places = new HashMap<>();

    Geometry project(Geometry grid) {
        Geometry copy = grid.copy();
        copy.apply((Coordinate c) -> {
            Coordinate place = new Coordinate(c.x, c.y);
            Point p = PROJECTION.forward(Math.toRadians(c.x / DEGREES), Math.toRadians(c.y / DEGREES));
            c.setX(p.x());
            c.setY(p.y());
            places.put(c.copy(), place);
        });
        copy.geometryChanged();
        return copy;
    }

    Geometry unproject(Geometry plane) {
        Geometry copy = plane.copy();
        copy.apply((Coordinate c) -> c.setCoordinate(places.get(c)));
        copy.geometryChanged();
        return copy;
    }

    /** The place in degrees of a point that need not be a vertex: longitude as x, latitude as y. */
    static Point degrees(double x, double y) {
        Point angles = PROJECTION.inverse(x, y);
        return new Point(Math.toDegrees(angles.x()), Math.toDegrees(angles.y()));
    }
}
