package org.summitatlas.geo.prepare;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/** Writes one level of detail in the form that {@code org.summitatlas.geo.ShapeReader} documents. */
final class ShapeWriter {

    private static final double EDGE = 180_000;

    /** The rim of the map is curved: a cut along 180 degrees gets a vertex at least this often, in grid units. */
    private static final double RIM_STEP = 1000;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private long x;
    private long y;
    private int vertices;

    byte[] write(List<Feature> features) {
        out.writeBytes("SAG1".getBytes(StandardCharsets.US_ASCII));
        number(features.size());
        for (Feature feature : features) {
            byte[] id = feature.id().getBytes(StandardCharsets.US_ASCII);
            number(id.length);
            out.writeBytes(id);
            List<Coordinate[]> rings = rings(feature.land());
            number(rings.size());
            rings.forEach(this::ring);
        }
        CRC32 sum = new CRC32();
        sum.update(out.toByteArray());
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
        return out.toByteArray();
    }

    int vertices() {
        return vertices;
    }

    private static List<Coordinate[]> rings(Geometry land) {
        Geometry ordered = land.norm();
        List<Coordinate[]> rings = new ArrayList<>();
        for (int i = 0; i < ordered.getNumGeometries(); i++) {
            Polygon polygon = (Polygon) ordered.getGeometryN(i);
            rings.add(polygon.getExteriorRing().getCoordinates());
            for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                rings.add(polygon.getInteriorRingN(hole).getCoordinates());
            }
        }
        return rings;
    }

    private void ring(Coordinate[] closed) {
        List<Coordinate> points = new ArrayList<>();
        for (int i = 0; i + 1 < closed.length; i++) {
            points.add(closed[i]);
            double rise = closed[i + 1].y - closed[i].y;
            if (closed[i].x == closed[i + 1].x && Math.abs(closed[i].x) == EDGE) {
                int steps = (int) Math.ceil(Math.abs(rise) / RIM_STEP);
                for (int s = 1; s < steps; s++) {
                    points.add(new Coordinate(closed[i].x, Math.rint(closed[i].y + rise * s / steps)));
                }
            }
        }
        number(points.size());
        vertices += points.size();
        for (Coordinate c : points) {
            step(Math.round(c.x) - x);
            step(Math.round(c.y) - y);
            x = Math.round(c.x);
            y = Math.round(c.y);
        }
    }

    /** A difference, its sign in the lowest bit. */
    private void step(long difference) {
        number(difference << 1 ^ difference >> 63);
    }

    /** Seven bits a byte, lowest first, the top bit saying that more follow. */
    private void number(long value) {
        long rest = value;
        while (rest > 0x7f) {
            out.write((int) (rest & 0x7f | 0x80));
            rest >>>= 7;
        }
        out.write((int) rest);
    }
}
