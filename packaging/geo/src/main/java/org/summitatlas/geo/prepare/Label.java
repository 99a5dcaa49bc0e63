package org.summitatlas.geo.prepare;

import java.util.List;
import java.util.Locale;

import org.locationtech.jts.algorithm.construct.MaximumInscribedCircle;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.summitatlas.geo.Point;

/**
 * Where to label a country: the centre of the largest circle that fits into its largest part, which is the mainland of
 * France, Fiji and the Netherlands where the middle of a bounding box is not.
 *
 * @param id the feature
 * @param place degrees
 * @param kilometres radius of that circle
 */
record Label(String id, Point place, double kilometres) {

    private static final double EARTH_RADIUS = 6371.0088;

    /** @param lands the country at each level, finest last; the place lies inside all of them */
    static Label of(String id, List<Geometry> lands) {
        Plane plane = new Plane();
        List<Geometry> whole = lands.stream().map(land -> plane.project(land)).toList();
        Geometry common = Level.common(whole);
        if (common.isEmpty()) {
            throw new IllegalStateException(id + " lies in different places at different levels");
        }
        Coordinate centre = circle(common).getCenter().getCoordinate();
        double radius = circle(whole.getLast()).getRadiusLine().getLength();
        return new Label(id, Plane.degrees(centre.x, centre.y), radius * EARTH_RADIUS);
    }

    private static MaximumInscribedCircle circle(Geometry land) {
        Polygon largest = Level.parts(land).getFirst();
        return new MaximumInscribedCircle(largest, Math.sqrt(largest.getArea()) / 500);
    }

    /** One line of the label file. */
    String line() {
        return String.format(Locale.ROOT, "%s,%.4f,%.4f,%.1f", id, place.x(), place.y(), kilometres);
    }
}
