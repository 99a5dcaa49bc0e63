package org.summitatlas.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import org.summitatlas.dataset.DatasetFiles;
import org.summitatlas.dataset.DatasetLoader;
import org.summitatlas.dataset.LoadResult;
import org.summitatlas.geo.EqualEarth;
import org.summitatlas.geo.World;
import org.summitatlas.model.Language;
import org.summitatlas.query.Tables;
import org.summitatlas.ui.Exploration;
import org.summitatlas.ui.Messages;
import org.summitatlas.ui.Place;
import org.summitatlas.ui.Theme;
import org.summitatlas.ui.map.MapView;
import org.summitatlas.ui.map.MapViewModel;
import org.summitatlas.ui.port.Tasks;

/** What happens once, in a Java that has just begun: reading the shapes, making the map and drawing it first. */
public final class MapBenchmarkCold {

    private static final int RUNS = Integer.getInteger("runs", 3);
    private static final double MILLISECOND = 1_000_000;
    private static final int WARM = 40;

    private MapBenchmarkCold() {
    }

    /** Starts some of these and gathers what they say. */
    static List<MapBenchmarkTimes> run() {
        Map<String, List<Double>> all = new LinkedHashMap<>();
        for (int i = 0; i < RUNS; i++) {
            for (String line : start()) {
                String[] cells = line.split("=");
                all.computeIfAbsent(cells[0], _ -> new ArrayList<>()).add(Double.parseDouble(cells[1]));
            }
        }
        List<MapBenchmarkTimes> times = new ArrayList<>();
        all.forEach((what, each) -> times.add(new MapBenchmarkTimes("Summit Atlas", what, "ms",
                what.startsWith("read") ? "≤ 30" : "", numbers(each), numbers(each))));
        return times;
    }

    private static double[] numbers(List<Double> list) {
        return list.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static List<String> start() {
        try {
            Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), MapBenchmarkCold.class.getName())
                    .redirectError(ProcessBuilder.Redirect.DISCARD).start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> line.contains("=")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void main(String[] args) {
        System.setProperty("prism.order", "sw");
        boolean display = System.getenv("DISPLAY") != null;
        if (!display) {
            System.setProperty("glass.platform", "Headless");
        }
        long begin = System.nanoTime();
        World world = World.load(new EqualEarth());
        say("read level 0 and labels, cold", begin);
        for (int level = 1; level < World.LEVELS; level++) {
            begin = System.nanoTime();
            world.prepare(level);
            say("read level " + level + ", cold", begin);
        }
        map(world, display ? 1600 : 1000);
        for (int level = 0; level < World.LEVELS; level++) {
            for (int i = 0; i <= WARM; i++) {
                World fresh = World.load(new EqualEarth());
                begin = System.nanoTime();
                if (level == 0) {
                    World.load(new EqualEarth());
                } else {
                    fresh.prepare(level);
                }
                if (i == WARM) {
                    say("read level " + level + ", warm", begin);
                }
            }
        }
    }

    private static void map(World world, double width) {
        if (!(DatasetLoader.load(DatasetFiles.bundled()) instanceof LoadResult.Loaded(var atlas))) {
            throw new IllegalStateException("the bundled dataset is broken");
        }
        Platform.startup(Theme::loadFonts);
        MapBenchmarkFrames frames = new MapBenchmarkFrames(width, 900);
        Messages messages = new Messages(Language.EN);
        MapViewModel model = MapBenchmarkFrames.onFx(() ->
                new MapViewModel(new Exploration(new Tables(atlas), Place.START), world, messages));
        long begin = System.nanoTime();
        MapView view = MapBenchmarkFrames.onFx(() -> new MapView(model, messages, Tasks.AT_ONCE));
        say("make the map, cold", begin);
        begin = System.nanoTime();
        frames.show(view.root());
        say("style, lay out and paint it, cold", begin);
        frames.close();
        Platform.exit();
    }

    private static void say(String what, long begin) {
        System.out.println(what + "=" + (System.nanoTime() - begin) / MILLISECOND);
    }
}
