package org.summitatlas.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.FutureTask;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import org.summitatlas.dataset.DatasetFiles;
import org.summitatlas.dataset.DatasetLoader;
import org.summitatlas.dataset.LoadResult;
import org.summitatlas.geo.EqualEarth;
import org.summitatlas.geo.World;
import org.summitatlas.model.Document;
import org.summitatlas.model.Language;
import org.summitatlas.query.Query;
import org.summitatlas.query.Tables;
import org.summitatlas.ui.Place;
import org.summitatlas.ui.Preferences;
import org.summitatlas.ui.Theme;
import org.summitatlas.ui.View;

/**
 * What the JavaFX thread does between a key and the next frame, in a window of 1440 by 900 without a screen: answer the
 * question, tell every part, style and lay out what changed. Drawing itself is not in it. One line a view and one for
 * the day being drawn along the map, in milliseconds.
 */
public final class WindowBenchmark {

    private static final int WARM = 300;
    private static final int MEASURED = 300;
    private static final double NANOSECONDS = 1_000_000;

    private final TourStage stage;
    private final List<Document> documents;

    private WindowBenchmark(TourStage stage) {
        this.stage = stage;
        documents = stage.exploration().wholeAtlas().data().documents().stream().filter(Document::isEndorsable).toList();
    }

    public static void main(String[] args) throws Exception {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        if (!(DatasetLoader.load(DatasetFiles.bundled()) instanceof LoadResult.Loaded(var atlas))) {
            throw new IllegalStateException("the bundled dataset is broken");
        }
        Tables tables = new Tables(atlas);
        tables.prepare();
        World world = World.load(new EqualEarth());
        Platform.startup(Theme::loadFonts);
        FutureTask<Void> all = new FutureTask<>(() -> new WindowBenchmark(
                new TourStage(tables, world, Preferences.initial(Language.EN), Path.of("target"))).run(), null);
        Platform.runLater(all);
        all.get();
        Platform.exit();
    }

    private void run() {
        stage.picture();
        System.out.printf("%-24s %8s %8s %8s%n", "change", "median", "95 %", "most");
        for (View view : View.values()) {
            stage.exploration().go(Place.START.withView(view));
            measure("query, " + view.word(), this::question);
        }
        stage.exploration().go(Place.START);
        LocalDate first = LocalDate.of(2023, 2, 1);
        measure("day, map", round -> query -> query.withAsOf(Optional.of(first.plusDays(round * 7L % 1380))));
    }

    /** In turn another word, another document, another document left out. */
    private UnaryOperator<Query> question(int round) {
        String document = documents.get(round % documents.size()).id();
        return switch (round % 3) {
            case 0 -> query -> query.withText("k" + (char) ('a' + round % 26));
            case 1 -> query -> query.withText("").withDocuments(Set.of(document)).withExcluded(Set.of());
            default -> query -> query.withExcluded(Set.of(document));
        };
    }

    private void measure(String name, IntFunction<UnaryOperator<Query>> change) {
        double[] times = new double[MEASURED];
        for (int round = 0; round < WARM + MEASURED; round++) {
            UnaryOperator<Query> next = change.apply(round);
            long start = System.nanoTime();
            stage.exploration().ask(next);
            stage.root().applyCss();
            stage.root().layout();
            if (round >= WARM) {
                times[round - WARM] = (System.nanoTime() - start) / NANOSECONDS;
            }
        }
        Arrays.sort(times);
        System.out.printf("%-24s %8.1f %8.1f %8.1f%n", name, times[MEASURED / 2], times[MEASURED * 95 / 100],
                times[MEASURED - 1]);
    }
}
