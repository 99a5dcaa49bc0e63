package org.summitatlas.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import org.summitatlas.geo.World;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.Language;
import org.summitatlas.query.Tables;
import org.summitatlas.ui.Preferences;
import org.summitatlas.ui.Theme;
import org.summitatlas.ui.ThemeChoice;

/**
 * Walks through the main job on JavaFX's Headless platform and leaves a numbered picture of every screen, in both
 * languages and both themes, and a CSV file of every table.
 */
final class Tour {

    private final Atlas atlas;
    private final World world;
    private final Path folder;

    Tour(Atlas atlas, World world, Path folder) {
        this.atlas = atlas;
        this.world = world;
        this.folder = folder;
    }

    /**
     * Runs the tour; once in the life of a program, because JavaFX starts only once.
     *
     * @return the files written, in order
     */
    List<Path> run() throws IOException, InterruptedException {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
        Files.createDirectories(folder);
        Platform.startup(Theme::loadFonts);
        try {
            return walk();
        } finally {
            Platform.exit();
        }
    }

    private List<Path> walk() throws IOException, InterruptedException {
        Tables tables = new Tables(atlas);
        List<Path> written = new ArrayList<>();
        for (Language language : Language.values()) {
            for (ThemeChoice theme : List.of(ThemeChoice.LIGHT, ThemeChoice.DARK)) {
                written.addAll(pictures(tables, Preferences.initial(language).withTheme(theme)));
            }
        }
        TourStage stage = onFxThread(() -> new TourStage(tables, world, Preferences.initial(Language.EN), folder));
        written.addAll(onFxThread(stage.exports()::everyTable));
        return written;
    }

    /** Every stop, in one language and theme. */
    private List<Path> pictures(Tables tables, Preferences preferences) throws IOException, InterruptedException {
        TourStage stage = onFxThread(() -> new TourStage(tables, world, preferences, folder));
        String suffix = (preferences.language() + "-" + preferences.theme()).toLowerCase(Locale.ROOT);
        List<TourStep> steps = TourStep.all();
        List<Path> written = new ArrayList<>();
        for (int index = 0; index < steps.size(); index++) {
            TourStep step = steps.get(index);
            Path file = folder.resolve("%02d-%s-%s.png".formatted(index + 1, step.name(), suffix));
            onFxThread(() -> stage.perform(step));
            Pictures.write(onFxThread(stage::picture), file);
            written.add(file);
        }
        onFxThread(stage::close);
        return written;
    }

    private static <T> T onFxThread(Callable<T> work) throws IOException, InterruptedException {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        try {
            return task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause().getMessage(), e.getCause());
        }
    }
}
