package org.summitatlas.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.summitatlas.dataset.DatasetFiles;
import org.summitatlas.dataset.DatasetLoader;
import org.summitatlas.dataset.LoadResult;
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

    private static final Frame USUAL = new Frame(0, 0, 1440, 900, false);

    private final Settings settings = new Settings(Settings.usualFile(System.getenv(), System.getProperty("os.name"),
            Path.of(System.getProperty("user.home"))));
    private final Tasks tasks = DesktopPorts.background();
    private final Notices notices = new Notices();
    private final ObjectProperty<Preferences> preferences = new SimpleObjectProperty<>();
    /** Arranging a column changes the preferences many times; they are written once it has been still for a moment. */
    private final PauseTransition unsaved = new PauseTransition(Duration.seconds(1));
    private Settings.Opened opened;
    private LoadResult dataset;
    private World world;
    private Window window;

    /** Reads everything before the JavaFX thread is needed. */
    @Override
    public void init() {
        opened = settings.open(Language.of(Locale.getDefault()));
        dataset = DatasetLoader.load(DatasetFiles.bundled());
        world = World.load(new EqualEarth());
    }

    @Override
    public void start(Stage stage) {
        Theme.loadFonts();
        preferences.set(opened.preferences());
        stage.setTitle(new Messages(preferences.get().language()).text("app.name"));
        place(stage);
        Scene scene = switch (dataset) {
            case LoadResult.Loaded(var atlas) -> exploring(stage, new Exploration(new Tables(atlas), Place.START));
            case LoadResult.Rejected(var problems) ->
                    new Scene(BrokenDatasetView.of(problems, new Messages(preferences.get().language())));
        };
        Theme.apply(scene, preferences.get().theme());
        preferences.subscribe((before, now) -> {
            if (before.theme() != now.theme()) {
                Theme.apply(scene, now.theme());
            }
            unsaved.playFromStart();
        });
        unsaved.setOnFinished(_ -> saveSoon());
        stage.setScene(scene);
        stage.setOnHidden(_ -> settings.save(remembered(stage)));
        stage.show();
    }

    private Scene exploring(Stage stage, Exploration exploration) {
        Ports ports = DesktopPorts.of(stage, getHostServices(), tasks);
        window = new Window(exploration, world, notices, preferences, ports);
        Scene scene = new Scene(window.root());
        preferences.subscribe((before, now) -> {
            if (before.language() != now.language()) {
                window.close();
                notices.clear();
                window = new Window(exploration, world, notices, preferences, ports);
                scene.setRoot(window.root());
            }
        });
        opened.setAside().ifPresent(path ->
                notices.bad(new Messages(preferences.get().language()).text("settings.damaged", path)));
        return scene;
    }

    /** Writes away from the JavaFX thread, so that what was chosen is kept even if the program is ended from outside. */
    private void saveSoon() {
        Preferences now = preferences.get();
        tasks.run(() -> settings.save(now), _ -> { }, _ -> { });
    }

    /** Puts the window where it was, unless that screen is gone. */
    private void place(Stage stage) {
        stage.setMinWidth(900);
        stage.setMinHeight(600);
        Optional<Frame> frame = preferences.get().frame().filter(kept -> !Screen.getScreensForRectangle(
                kept.x(), kept.y(), Math.max(1, kept.width()), Math.max(1, kept.height())).isEmpty());
        frame.ifPresent(kept -> {
            stage.setX(kept.x());
            stage.setY(kept.y());
        });
        Frame size = frame.orElse(USUAL);
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.min(size.width(), screen.getWidth()));
        stage.setHeight(Math.min(size.height(), screen.getHeight()));
        stage.setMaximized(size.maximized());
    }

    /** The preferences with the window and its panes as they are now. */
    private Preferences remembered(Stage stage) {
        if (window != null) {
            window.remember();
        }
        Frame now = new Frame(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
        Preferences last = preferences.get();
        boolean placed = !now.maximized() || last.frame().isEmpty();
        Frame kept = placed ? now : new Frame(last.frame().get().x(), last.frame().get().y(),
                last.frame().get().width(), last.frame().get().height(), true);
        return last.withFrame(kept);
    }
}
