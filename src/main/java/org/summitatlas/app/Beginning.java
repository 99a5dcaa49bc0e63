package org.summitatlas.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.summitatlas.dataset.DatasetFiles;
import org.summitatlas.dataset.DatasetLoader;
import org.summitatlas.dataset.LoadResult;
import org.summitatlas.dataset.Problem;
import org.summitatlas.geo.EqualEarth;
import org.summitatlas.geo.Shape;
import org.summitatlas.geo.World;
import org.summitatlas.model.Language;
import org.summitatlas.model.State;
import org.summitatlas.query.Tables;
import org.summitatlas.ui.Exploration;
import org.summitatlas.ui.Place;
import org.summitatlas.ui.ViewFile;

/**
 * What the window shows, read while the toolkit starts and each thing beside the others, so that the JavaFX thread only
 * has to show it.
 *
 * @param view     the file of a view that the window should open at, as it was read
 * @param settings where the preferences are kept
 * @param opened   the preferences
 * @param contents what there is to explore
 */
record Beginning(Optional<ViewFile.Reading> view, Settings settings, CompletableFuture<Settings.Opened> opened,
                 CompletableFuture<Contents> contents) {

    /** What was read. */
    sealed interface Contents {

        /** All that the window needs. */
        record Whole(Exploration exploration, World world) implements Contents {
        }

        /** A dataset with problems, which nobody should explore. */
        record Broken(List<Problem> problems) implements Contents {
        }
    }

    /** Begins to read everything. */
    static Beginning now(Optional<ViewFile.Reading> view) {
        Executor threads = work -> Thread.ofPlatform().daemon().name("beginning").start(work);
        Settings settings = new Settings(Settings.usualFile(System.getenv(), System.getProperty("os.name"),
                Path.of(System.getProperty("user.home"))));
        CompletableFuture<World> world =
                CompletableFuture.supplyAsync(Beginning::world, threads);
        return new Beginning(view, settings,
                CompletableFuture.supplyAsync(() -> settings.open(Language.of(Locale.getDefault())), threads),
                CompletableFuture.supplyAsync(() -> contents(world), threads));
    }

    /** With the shapes come the names of their countries, which are slow to ask for the first time. */
    private static World world() {
        World world = World.load(new EqualEarth());
        world.shapes().stream().filter(Shape::hasCode).forEach(shape -> State.cldrName(shape.id(), Language.EN));
        return world;
    }

    private static Contents contents(CompletableFuture<World> world) {
        return switch (DatasetLoader.load(DatasetFiles.bundled())) {
            case LoadResult.Loaded(var atlas) ->
                    new Contents.Whole(new Exploration(new Tables(atlas), Place.START), world.join());
            case LoadResult.Rejected(var problems) -> new Contents.Broken(problems);
        };
    }
}
