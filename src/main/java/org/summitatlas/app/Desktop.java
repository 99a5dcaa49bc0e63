package org.summitatlas.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.summitatlas.dataset.DatasetFiles;
import org.summitatlas.dataset.DatasetLoader;
import org.summitatlas.dataset.LoadResult;
import org.summitatlas.dataset.Problem;
import org.summitatlas.geo.EqualEarth;
import org.summitatlas.geo.World;
import org.summitatlas.model.Language;
import org.summitatlas.query.Tables;
import org.summitatlas.ui.Exploration;
import org.summitatlas.ui.Messages;
import org.summitatlas.ui.Notices;
import org.summitatlas.ui.Place;
import org.summitatlas.ui.Preferences;
import org.summitatlas.ui.Preferences.Frame;
import org.summitatlas.ui.Theme;
import org.summitatlas.ui.port.Tasks;

/** The program in a real window. */
public final class Desktop extends Application {

    private static final int LONGEST_WAIT = 5;

    private final Settings settings = new Settings(Settings.usualFile(System.getenv(), System.getProperty("os.name"),
            Path.of(System.getProperty("user.home"))));
    private final ExecutorService background = DesktopPorts.backgroundThread();
    private final Tasks tasks = DesktopPorts.tasksOn(background);
    private final Notices notices = new Notices();
    private final ObjectProperty<Preferences> preferences = new SimpleObjectProperty<>();
    /** Arranging a column changes the preferences many times; they are written once it has been still for a moment. */
    private final PauseTransition unsaved = new PauseTransition(Duration.seconds(1));
    private boolean unsavedSaid;
    private Settings.Opened opened;
    private LoadResult dataset;
    private Tables tables;
    private World world;

    /** Reads everything before the JavaFX thread is needed. */
    @Override
    public void init() {
        Theme.loadFonts();
        opened = settings.open(Language.of(Locale.getDefault()));
        dataset = DatasetLoader.load(DatasetFiles.bundled());
        tables = dataset instanceof LoadResult.Loaded(var atlas) ? new Tables(atlas) : null;
        world = World.load(new EqualEarth());
    }

    @Override
    public void start(Stage stage) {
        Thread.currentThread().setUncaughtExceptionHandler((_, failure) -> unexpected(failure));
        preferences.set(opened.preferences());
        stage.setTitle(words().text("app.name"));
        place(stage);
        stage.setScene(switch (dataset) {
            case LoadResult.Loaded _ -> exploring(stage);
            case LoadResult.Rejected(var problems) -> complaining(problems);
        });
        preferences.subscribe((_, _) -> unsaved.playFromStart());
        unsaved.setOnFinished(_ -> saveInBackground(stage));
        stage.setOnHidden(_ -> saveLast(stage));
        stage.show();
    }

    private Scene exploring(Stage stage) {
        Scene scene = new LivingWindow(new Exploration(tables, Place.START), world, notices, preferences,
                DesktopPorts.of(stage, getHostServices(), tasks)).scene();
        prepareQuestions();
        opened.setAside().ifPresent(path -> notices.bad(words().text("settings.damaged", path)));
        return scene;
    }

    /** Works out what the first key typed would otherwise wait for. */
    private void prepareQuestions() {
        tasks.run(() -> {
            tables.prepare();
            return true;
        }, _ -> { }, this::unexpected);
    }

    private Scene complaining(List<Problem> problems) {
        Scene scene = new Scene(BrokenDatasetView.of(problems, words()));
        Theme.apply(scene, preferences.get().theme());
        return scene;
    }

    private Messages words() {
        return new Messages(preferences.get().language());
    }

    /** Writes away from the JavaFX thread, so that what was chosen is kept even if the program is killed. */
    private void saveInBackground(Stage stage) {
        Preferences now = remembered(stage);
        tasks.run(() -> settings.save(now), this::sayUnsaved, this::unexpected);
    }

    /** Says once that nothing will be remembered; saying it after every change would only be in the way. */
    private void sayUnsaved(boolean saved) {
        if (!saved && !unsavedSaid) {
            unsavedSaid = true;
            notices.bad(words().text("settings.unsaved", settings.file()));
        }
    }

    /** Writes for the last time, after whatever is still being written. */
    private void saveLast(Stage stage) {
        unsaved.stop();
        saveInBackground(stage);
        background.shutdown();
        try {
            background.awaitTermination(LONGEST_WAIT, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Something went wrong that nobody thought of: the window stays, and says so. */
    private void unexpected(Throwable failure) {
        Main.complain("unexpected failure: " + failure);
        notices.bad(words().text("error.unexpected", failure.getClass().getSimpleName()));
    }

    private void place(Stage stage) {
        stage.setMinWidth(WindowPlace.LEAST_WIDTH);
        stage.setMinHeight(WindowPlace.LEAST_HEIGHT);
        Frame frame = WindowPlace.fit(preferences.get().frame(),
                Screen.getScreens().stream().map(Screen::getVisualBounds).toList());
        stage.setX(frame.x());
        stage.setY(frame.y());
        stage.setWidth(frame.width());
        stage.setHeight(frame.height());
        stage.setMaximized(frame.maximized());
    }

    /** The preferences with the window as it stands now. */
    private Preferences remembered(Stage stage) {
        Frame now = new Frame(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
        Preferences last = preferences.get();
        boolean placed = !now.maximized() || last.frame().isEmpty();
        Frame kept = placed ? now : new Frame(last.frame().get().x(), last.frame().get().y(),
                last.frame().get().width(), last.frame().get().height(), true);
        return last.withFrame(kept);
    }
}
