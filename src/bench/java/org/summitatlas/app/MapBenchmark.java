package org.summitatlas.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.input.MouseEvent;
import org.controlsfx.control.WorldMapView;
import org.summitatlas.dataset.DatasetFiles;
import org.summitatlas.dataset.DatasetLoader;
import org.summitatlas.dataset.LoadResult;
import org.summitatlas.geo.EqualEarth;
import org.summitatlas.geo.Lookup;
import org.summitatlas.geo.Point;
import org.summitatlas.geo.Viewport;
import org.summitatlas.geo.World;
import org.summitatlas.model.Language;
import org.summitatlas.query.Tables;
import org.summitatlas.ui.Exploration;
import org.summitatlas.ui.Messages;
import org.summitatlas.ui.Place;
import org.summitatlas.ui.Theme;
import org.summitatlas.ui.View;
import org.summitatlas.ui.map.MapView;
import org.summitatlas.ui.map.MapViewModel;
import org.summitatlas.ui.port.Tasks;

/**
 * Whole frames of the real map and of ControlsFX's {@code WorldMapView}, in a window of 1600 by 900 on the software
 * pipeline. The window needs a display; without one it is JavaFX's own screen, which ends at 1000 pixels.
 */
public final class MapBenchmark {

    private static final Path RESULT = Path.of("target", "bench", "map.json");
    private static final String OURS = "Summit Atlas";
    private static final String THEIRS = "WorldMapView";
    private static final int ROUNDS = Integer.getInteger("rounds", 4);
    /** Which lines to measure, as a regular expression. */
    private static final String ONLY = System.getProperty("only", ".*");
    /** Where the map is zoomed to: the middle of Europe, where most borders are. */
    private static final String EUROPE = "12.00,48.00,%.2f";

    private final MapBenchmarkFrames frames;
    private final Exploration exploration;
    private final World world;
    private final List<MapBenchmarkTimes> results = new ArrayList<>();

    /** Finds what lies at a point of the window. */
    private interface Hit {

        void at(double x, double y);
    }

    private MapBenchmark(Exploration exploration, World world, MapBenchmarkFrames frames) {
        this.exploration = exploration;
        this.world = world;
        this.frames = frames;
    }

    public static void main(String[] args) throws IOException {
        boolean display = System.getenv("DISPLAY") != null;
        System.setProperty("prism.order", "sw");
        if (!display) {
            System.setProperty("glass.platform", "Headless");
        }
        List<MapBenchmarkTimes> cold = MapBenchmarkCold.run();
        if (!(DatasetLoader.load(DatasetFiles.bundled()) instanceof LoadResult.Loaded(var atlas))) {
            throw new IllegalStateException("the bundled dataset is broken");
        }
        World world = World.load(new EqualEarth());
        Platform.startup(Theme::loadFonts);
        MapBenchmarkFrames frames = new MapBenchmarkFrames(display ? 1600 : 1000, 900);
        MapBenchmark benchmark = new MapBenchmark(MapBenchmarkFrames.onFx(() ->
                new Exploration(new Tables(atlas), Place.START)), world, frames);
        benchmark.results.addAll(cold);
        benchmark.ours();
        benchmark.theirs();
        benchmark.print(frames.width() + " x " + frames.height() + (display ? " on a display" : " without a display"));
        frames.close();
        Platform.exit();
    }

    private void ours() {
        Messages messages = new Messages(Language.EN);
        MapView view = MapBenchmarkFrames.onFx(() ->
                new MapView(new MapViewModel(exploration, world, messages), messages, Tasks.AT_ONCE));
        frames.show(view.root());
        settle(view);
        for (double zoom : List.of(3.0, 10.0)) {
            go(view, zoom);
            measure(OURS, "pan, zoom " + zoom, "≤ 4", 60 * ROUNDS, pan());
            settle(view);
        }
        go(view, 1);
        measure(OURS, "wheel zoom", "≤ 16 at 95 %", 24 * ROUNDS, wheel());
        for (double zoom : List.of(1.0, 1.4, 2.0, 4.0, 7.9, 8.1, 14.0, 25.0, 40.0)) {
            go(view, zoom);
            measure(OURS, "settled redraw, zoom " + zoom, zoom < 2 ? "≤ 15" : "≤ 50", 10 * ROUNDS, round -> {
                frames.time(() -> frames.wheel(frames.width() / 2, frames.height() / 2, round % 2 == 0 ? 0.1 : -0.1));
                return frames.time(view::settle);
            });
        }
        go(view, 1);
        hover(OURS);
        Lookup lookup = new Lookup(world.inhabited());
        Viewport viewport = Viewport.fit(frames.width(), frames.height(), world.inhabitedBounds(), 8);
        for (int level = 0; level < World.LEVELS; level++) {
            int detail = level;
            hit(OURS, "hit test, level " + level, (x, y) -> {
                frames.pick(x, y);
                lookup.at(viewport.toPlane(new Point(x, y)), detail);
            });
        }
    }

    private void theirs() {
        WorldMapView view = MapBenchmarkFrames.onFx(() -> new WorldMapView());
        frames.show(view);
        for (double zoom : List.of(3.0, 10.0)) {
            frames.time(() -> view.setZoomFactor(zoom));
            measure(THEIRS, "pan, zoom " + zoom, "", 60 * ROUNDS / 4, pan());
        }
        frames.time(() -> view.setZoomFactor(1));
        // It does not answer the wheel by itself: the same steps, made by code.
        measure(THEIRS, "wheel zoom", "", 24 * ROUNDS / 4, round -> frames.time(() ->
                view.setZoomFactor(view.getZoomFactor() * (round % 24 < 12 ? 1.25 : 1 / 1.25))));
        for (double zoom : List.of(1.0, 2.0, 4.0, 7.9)) {
            measure(THEIRS, "settled redraw, zoom " + zoom, "", 2 * ROUNDS,
                    round -> frames.time(() -> view.setZoomFactor(round % 2 == 0 ? zoom : zoom * 1.025)));
        }
        frames.time(() -> view.setZoomFactor(1));
        hover(THEIRS);
        hit(THEIRS, "hit test, level 0", frames::pick);
    }

    private void go(MapView view, double zoom) {
        frames.time(() -> {
            exploration.change(place -> place.withArrangement(View.MAP,
                    zoom == 1 ? "" : String.format(Locale.ROOT, EUROPE, zoom)));
            view.settle();
        });
    }

    private void settle(MapView view) {
        frames.time(view::settle);
    }

    /** A drag to and fro, up to 150 pixels from where it began, and one frame after each move. */
    private IntToDoubleFunction pan() {
        double x = frames.width() / 2;
        double y = frames.height() / 2;
        return round -> {
            int step = round % 60;
            if (step == 0) {
                frames.time(() -> frames.mouse(MouseEvent.MOUSE_PRESSED, x, y, true));
            }
            double away = 5 * (30 - Math.abs(30 - step - 1));
            double time = frames.time(() -> frames.mouse(MouseEvent.MOUSE_DRAGGED, x + away, y + away / 2, true));
            if (step == 59) {
                frames.time(() -> frames.mouse(MouseEvent.MOUSE_RELEASED, x, y, false));
            }
            return time;
        };
    }

    /** Twelve notches in and twelve out. */
    private IntToDoubleFunction wheel() {
        return round -> frames.time(() -> frames.wheel(frames.width() * 0.52, frames.height() * 0.3,
                round % 24 < 12 ? 1 : -1));
    }

    /** From place to place all over the map. */
    private void hover(String map) {
        measure(map, "hover, from country to country", "≤ 4", 60 * ROUNDS, round ->
                frames.time(() -> frames.mouse(MouseEvent.MOUSE_MOVED, x(round), y(round), false)));
        measure(map, "hover, within a country", "≤ 4", 60 * ROUNDS, round ->
                frames.time(() -> frames.mouse(MouseEvent.MOUSE_MOVED, frames.width() * 0.7 + round % 5,
                        frames.height() * 0.25 + round % 7, false)));
    }

    private double x(int round) {
        return frames.width() * (0.1 + 0.8 * (round * 0.37 % 1));
    }

    private double y(int round) {
        return frames.height() * (0.12 + 0.7 * (round * 0.61 % 1));
    }

    private void hit(String map, String what, Hit hit) {
        int batch = 500;
        measure(map, what, "µs", "≤ 50", 20 * ROUNDS, round -> MapBenchmarkFrames.onFx(() -> {
            long begin = System.nanoTime();
            for (int i = 0; i < batch; i++) {
                hit.at(x(i + round), y(i + round));
            }
            return (System.nanoTime() - begin) / 1000.0 / batch;
        }));
    }

    private void measure(String map, String what, String goal, int count, IntToDoubleFunction timed) {
        measure(map, what, "ms", goal, count, timed);
    }

    private void measure(String map, String what, String unit, String goal, int count, IntToDoubleFunction timed) {
        if (!(map + " " + what).matches(ONLY)) {
            return;
        }
        IntStream.range(0, count).forEach(timed::applyAsDouble);
        double[] shown = new double[count];
        double[] times = IntStream.range(0, count).mapToDouble(round -> {
            double time = timed.applyAsDouble(round);
            shown[round] = unit.equals("ms") ? frames.handedOver() : time;
            return time;
        }).toArray();
        results.add(new MapBenchmarkTimes(map, what, unit, goal, times, shown));
        System.out.println(results.getLast().line());
    }

    private void print(String where) throws IOException {
        System.out.printf("%n%s; %-14s %-38s %9s %9s %9s %9s%n", where, "map", "what",
                "median", "95 %", "most", "shown");
        results.forEach(times -> {
            String ratio = results.stream().filter(other -> times.map().equals(OURS) && other.map().equals(THEIRS)
                    && other.what().equals(times.what())).findFirst()
                    .map(other -> String.format(Locale.ROOT, ", %.2f × %s", times.median() / other.median(), THEIRS))
                    .orElse("");
            System.out.println(times.line() + ratio);
        });
        Files.createDirectories(RESULT.getParent());
        Files.writeString(RESULT, results.stream().map(MapBenchmarkTimes::json)
                .collect(Collectors.joining(",\n  ", "{\"window\": \"" + where + "\", \"times\": [\n  ", "\n]}\n")));
        System.out.println(RESULT);
    }
}
