package org.summitatlas.geo.prepare;

import org.locationtech.jts.geom.Geometry;

/**
 * One country or piece of land. Coordinates are whole thousandths of a degree, so that equal places are equal numbers.
 *
 * @param id ISO 3166-1 alpha-3, {@code XKX}, or a name that begins with {@code -} for land without a code
 * @param land its polygons
 */
record Feature(String id, Geometry land) {

    boolean coded() {
        return !id.startsWith("-");
    }

    Feature with(Geometry other) {
        return new Feature(id, other);
    }
}
