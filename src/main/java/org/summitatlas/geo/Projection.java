package org.summitatlas.geo;

/**
 * A raw map projection in the manner of d3-geo: it knows nothing of screens, scales or shapes, only how an angle pair
 * becomes a point of the plane and back. The sphere has radius 1, so plane units are Earth radii; x grows to the
 * east, y to the north. Implementations have no state.
 */
public interface Projection {

    /**
     * Projects a place.
     *
     * @param lambda longitude in radians, −π to π
     * @param phi latitude in radians, −π/2 to π/2
     * @return the place in the plane
     */
    Point forward(double lambda, double phi);

    /**
     * Finds the place that {@link #forward} puts at a point of the plane.
     *
     * @return longitude as x and latitude as y, in radians; both NaN where the point lies outside the map
     */
    Point inverse(double x, double y);

    /** {@link #forward} for a place in degrees. */
    default Point project(LonLat place) {
        return forward(Math.toRadians(place.lon()), Math.toRadians(place.lat()));
    }
}
