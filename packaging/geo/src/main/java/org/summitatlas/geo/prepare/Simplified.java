package org.summitatlas.geo.prepare;

import java.util.ArrayList;
import java.util.List;

import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.index.strtree.STRtree;

/** Thins out a level of detail. */
final class Simplified {

    private Simplified() {
    }

    /**
     * Simplifies the borders of all features together, so that shared ones stay shared.
     *
     * @param tolerance side of the square, in plane units, up to which a corner is smoothed away
     * @param island area in square plane units below which a part of a feature that touches no other feature is
     *     dropped, unless it is that feature's largest
     */
    static List<Feature> of(List<Feature> features, double tolerance, double island) {
        Plane plane = new Plane();
        List<Geometry> lands = features.stream().map(f -> plane.project(f.land())).toList();
        Geometry[] kept = withoutIslands(lands, island);
        CoverageSimplifier simplifier = new CoverageSimplifier(kept);
        // Left to itself it drops small islands by a measure of its own.
        simplifier.setRemovableRingSizeFactor(0);
        Geometry[] simple = simplifier.simplify(tolerance);
        List<Feature> result = new ArrayList<>();
        for (int i = 0; i < simple.length; i++) {
            result.add(features.get(i).with(plane.unproject(simple[i])));
        }
        return result;
    }

    private static Geometry[] withoutIslands(List<Geometry> lands, double island) {
        STRtree index = new STRtree();
        lands.forEach(land -> Level.parts(land).forEach(part -> index.insert(part.getEnvelopeInternal(), part)));
        return lands.stream().map(land -> {
            List<Polygon> parts = Level.parts(land);
            List<Polygon> kept = new ArrayList<>();
            for (Polygon part : parts) {
                if (part == parts.getFirst() || part.getArea() >= island || touched(part, index)) {
                    kept.add(part);
                }
            }
            return (Geometry) land.getFactory().createMultiPolygon(kept.toArray(Polygon[]::new));
        }).toArray(Geometry[]::new);
    }

    /** Whether a part, which the index holds too, has another beside it. */
    private static boolean touched(Polygon part, STRtree index) {
        for (Object other : index.query(part.getEnvelopeInternal())) {
            if (other != part && part.intersects((Geometry) other)) {
                return true;
            }
        }
        return false;
    }
}
