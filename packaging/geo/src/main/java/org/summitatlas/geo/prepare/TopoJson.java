package org.summitatlas.geo.prepare;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.overlayng.CoverageUnion;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Reads a world-atlas TopoJSON file into features on the grid of thousandths of a degree. */
final class TopoJson {

    private static final double GRID = 1000;

    private final Map<String, String> alpha3;
    private final List<List<Coordinate>> arcs = new ArrayList<>();

    private TopoJson(Map<String, String> alpha3) {
        this.alpha3 = alpha3;
    }

    /**
     * @param alpha3 alpha-3 codes by ISO numeric code, as {@link #isoCodes} gives them
     * @return the features in the order of their ids; two with one id (Australia's islands) become one
     */
    static List<Feature> read(Path file, Map<String, String> alpha3) {
        JsonNode root = new ObjectMapper().readTree(file.toFile());
        TopoJson topology = new TopoJson(alpha3);
        topology.readArcs(root);
        Map<String, Feature> byId = new TreeMap<>();
        for (JsonNode geometry : root.at("/objects/countries/geometries")) {
            Feature feature = new Feature(topology.id(geometry), topology.land(geometry));
            byId.merge(feature.id(), feature, (a, b) -> a.with(join(a.land(), b.land())));
        }
        return List.copyOf(byId.values());
    }

    /** Reads the table of the npm package i18n-iso-countries: rows of alpha-2, alpha-3, numeric. */
    static Map<String, String> isoCodes(Path file) {
        Map<String, String> codes = new TreeMap<>();
        for (JsonNode row : new ObjectMapper().readTree(file.toFile())) {
            codes.put(row.get(2).asString(), row.get(1).asString());
        }
        return codes;
    }

    /** Joins two lands that may share borders, keeping every vertex where it is. */
    static Geometry join(Geometry a, Geometry b) {
        return CoverageUnion.union(a.getFactory().buildGeometry(List.of(a, b)));
    }

    private void readArcs(JsonNode root) {
        JsonNode scale = root.at("/transform/scale");
        JsonNode shift = root.at("/transform/translate");
        for (JsonNode arc : root.get("arcs")) {
            List<Coordinate> points = new ArrayList<>();
            long x = 0;
            long y = 0;
            for (JsonNode step : arc) {
                x += step.get(0).asLong();
                y += step.get(1).asLong();
                points.add(new Coordinate(
                        Math.rint((x * scale.get(0).asDouble() + shift.get(0).asDouble()) * GRID),
                        Math.rint((y * scale.get(1).asDouble() + shift.get(1).asDouble()) * GRID)));
            }
            arcs.add(points);
        }
    }

    private String id(JsonNode geometry) {
        String name = geometry.at("/properties/name").asString();
        if (geometry.has("id")) {
            String numeric = geometry.get("id").asString();
            return Objects.requireNonNull(alpha3.get(numeric), () -> "no ISO code for " + numeric + " " + name);
        }
        return name.equals("Kosovo")
                ? "XKX"
                : "-" + name.replace(".", "").toUpperCase(Locale.ROOT).replace(' ', '-');
    }

    private Geometry land(JsonNode geometry) {
        JsonNode polygons = geometry.get("arcs");
        List<Polygon> parts = new ArrayList<>();
        if (geometry.get("type").asString().equals("Polygon")) {
            parts.addAll(Antimeridian.cut(rings(polygons)));
        } else {
            for (JsonNode polygon : polygons) {
                parts.addAll(Antimeridian.cut(rings(polygon)));
            }
        }
        return Antimeridian.FACTORY.createMultiPolygon(parts.toArray(Polygon[]::new));
    }

    private List<List<Coordinate>> rings(JsonNode polygon) {
        List<List<Coordinate>> rings = new ArrayList<>();
        for (JsonNode ring : polygon) {
            List<Coordinate> points = new ArrayList<>();
            for (JsonNode arc : ring) {
                int index = arc.asInt();
                List<Coordinate> part = index >= 0 ? arcs.get(index) : arcs.get(~index).reversed();
                // Arcs share their end points: the next begins where the last one ended.
                points.addAll(points.isEmpty() ? part : part.subList(1, part.size()));
            }
            rings.add(points);
        }
        return rings;
    }
}
