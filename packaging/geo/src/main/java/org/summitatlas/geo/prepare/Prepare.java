package org.summitatlas.geo.prepare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.locationtech.jts.geom.Geometry;

/** Makes the bundled country shapes from world-atlas; README.md says how to run it. */
public final class Prepare {

    /** In Earth radii: about 20 km, less than a pixel of a world map 1200 pixels wide. */
    private static final double WORLD_TOLERANCE = 0.003;

    /** In square Earth radii: islands below about 30 by 30 km. */
    private static final double WORLD_ISLAND = 2e-5;

    /** About 1 km. No island is left out. */
    private static final double FINE_TOLERANCE = 0.00021;
    private static final double FINE_ISLAND = 0;

    private Prepare() {
    }

    /**
     * @param args the folder with the unpacked npm packages ({@code world-atlas/}, {@code iso/}) and the folder to
     *     write to
     */
    public static void main(String[] args) throws IOException {
        Path atlas = Path.of(args[0], "world-atlas");
        Path target = Path.of(args[1]);
        Map<String, String> codes = TopoJson.isoCodes(Path.of(args[0], "iso", "codes.json"));

        List<Feature> medium = TopoJson.read(atlas.resolve("countries-50m.json"), codes);
        List<Feature> large = Level.fold(TopoJson.read(atlas.resolve("countries-10m.json"), codes), medium);
        List<Feature> fine = Level.complete(large, medium, false);
        List<Feature> complete = Level.complete(medium, fine, true);
        List<List<Feature>> levels = List.of(
                Simplified.of(complete, WORLD_TOLERANCE, WORLD_ISLAND),
                complete,
                Simplified.of(fine, FINE_TOLERANCE, FINE_ISLAND));

        Files.createDirectories(target);
        for (int level = 0; level < levels.size(); level++) {
            ShapeWriter writer = new ShapeWriter();
            byte[] bytes = writer.write(levels.get(level));
            Files.write(target.resolve("level-" + level + ".shapes"), bytes);
            System.out.println("level " + level + ": " + levels.get(level).size() + " shapes, "
                    + writer.vertices() + " vertices, " + bytes.length + " bytes");
        }
        Files.writeString(target.resolve("labels.csv"), labels(levels));
    }

    private static String labels(List<List<Feature>> levels) {
        List<String> lines = new ArrayList<>(List.of("id,lon,lat,radius_km"));
        for (int i = 0; i < levels.getFirst().size(); i++) {
            int index = i;
            List<Geometry> lands = levels.stream().map(level -> level.get(index).land()).toList();
            lines.add(Label.of(levels.getFirst().get(i).id(), lands).line());
        }
        return String.join("\n", lines) + "\n";
    }
}
