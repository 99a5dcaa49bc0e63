package org.summitatlas.geo.prepare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** Makes the levels of detail agree on what is a country and where it lies. */
final class Level {

    /** Two drawings that share less than this part of their area are not of one place. */
    private static final double AGREEMENT = 0.2;

    private Level() {
    }

    /**
     * Gives the fine level the coarse level's idea of what is a country: land without a code that the coarse level
     * draws as part of a neighbour (a leased base, a buffer zone) goes to that neighbour.
     */
    static List<Feature> fold(List<Feature> fine, List<Feature> coarse) {
        Map<String, Feature> byId = new TreeMap<>();
        fine.forEach(f -> byId.put(f.id(), f));
        for (Feature feature : fine) {
            if (feature.coded() || coarse.stream().anyMatch(f -> f.id().equals(feature.id()))) {
                continue;
            }
            host(feature, coarse).ifPresent(host -> {
                byId.remove(feature.id());
                byId.computeIfPresent(host.id(), (_, f) -> f.with(TopoJson.join(f.land(), feature.land())));
                System.out.println("  " + feature.id() + " belongs to " + host.id());
            });
        }
        return List.copyOf(byId.values());
    }

    /**
     * Fills a level's holes from another: what it lacks (1:50m lacks Tuvalu and Gibraltar), what the source's rounding
     * has flattened to nothing (the Holy See at 1:10m), and what lies elsewhere altogether (Macao at 1:50m).
     *
     * @param level the level to complete
     * @param other the level to take from
     * @param trustOther whether the other is right when the two hardly meet
     */
    static List<Feature> complete(List<Feature> level, List<Feature> other, boolean trustOther) {
        Map<String, Feature> all = new TreeMap<>();
        level.stream().filter(f -> !f.land().isEmpty()).forEach(f -> all.put(f.id(), f));
        for (Feature feature : other) {
            Feature own = all.get(feature.id());
            if (own == null || trustOther && overlap(own, feature) < AGREEMENT * own.land().getArea()) {
                all.put(feature.id(), feature);
                System.out.println("  " + feature.id() + " comes from the other level");
            }
        }
        return List.copyOf(all.values());
    }

    /** Which of the coarse features covers most of a fine one; none for land at sea. */
    private static Optional<Feature> host(Feature fine, List<Feature> coarse) {
        return coarse.stream().filter(f -> overlap(f, fine) > 0).max(Comparator.comparingDouble(f -> overlap(f, fine)));
    }

    private static double overlap(Feature a, Feature b) {
        return a.land().getEnvelopeInternal().intersects(b.land().getEnvelopeInternal())
                ? common(List.of(a.land(), b.land())).getArea()
                : 0;
    }

    /** The polygons of a land, largest first. */
    static List<Polygon> parts(Geometry land) {
        List<Polygon> parts = new ArrayList<>();
        for (Object polygon : PolygonExtracter.getPolygons(land)) {
            parts.add((Polygon) polygon);
        }
        parts.sort(Comparator.comparingDouble(Polygon::getArea).reversed());
        return parts;
    }

    /** What several drawings of one country have in common: polygons only, none if they nowhere agree. */
    static Geometry common(List<Geometry> lands) {
        return lands.stream().map(GeometryFixer::fix).reduce((a, b) -> {
            List<Polygon> parts = parts(OverlayNGRobust.overlay(a, b, OverlayNG.INTERSECTION));
            return a.getFactory().createMultiPolygon(parts.toArray(Polygon[]::new));
        }).orElseThrow();
    }
}
