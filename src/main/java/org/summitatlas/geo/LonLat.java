package org.summitatlas.geo;

/**
 * A place on the globe in degrees.
 *
 * @param lon degrees east of Greenwich, −180 to 180
 * @param lat degrees north of the equator, −90 to 90
 * @throws IllegalArgumentException when either lies outside its range or is not a number
 */
public record LonLat(double lon, double lat) {

    public LonLat {
        if (!(Math.abs(lon) <= 180 && Math.abs(lat) <= 90)) {
            throw new IllegalArgumentException("No such place: longitude " + lon + ", latitude " + lat);
        }
    }
}
