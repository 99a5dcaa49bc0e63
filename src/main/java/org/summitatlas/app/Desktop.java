package org.summitatlas.app;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.summitatlas.app.Beginning.Contents;
import org.summitatlas.query.Tables;
import org.summitatlas.ui.Exploration;
import org.summitatlas.ui.Messages;
import org.summitatlas.ui.Notices;
import org.summitatlas.ui.Preferences;
import org.summitatlas.ui.Preferences.Frame;
import org.summitatlas.ui.Theme;
import org.summitatlas.ui.port.Tasks;
import org.summitatlas.ui.shell.ShellFrame;

/** The program in a real window. */
public final class Desktop extends Application {

    private static final int LONGEST_WAIT = 5;
    /** Pixels; the window system takes the one it needs. */
    private static final List<Integer> ICONS = List.of(16, 32, 48, 128, 256);

    /** JavaFX makes the application itself, so what was begun before it waits here. */
    private static Beginning beginning;

    private final ExecutorService background = DesktopPorts.backgroundThread();
    private final Tasks tasks = DesktopPorts.tasksOn(background);
    private final Notices notices = new Notices();
    private final ObjectProperty<Preferences> preferences = new SimpleObjectProperty<>();
    private final Afterwards afterwards = new Afterwards();
    /** Arranging a column changes the preferences many times; they are written once it has been still for a moment. */
    private final PauseTransition unsaved = new PauseTransition(Duration.seconds(1));
    private CompletableFuture<Void> fonts;
    private boolean unsavedSaid;

    /** Opens the window and stays until it is closed. */
    static void open(Beginning begun) {
        beginning = begun;
        Application.launch(Desktop.class);
    }

    /** The type family can be read as soon as JavaFX is there. */
    @Override
    public void init() {
        fonts = CompletableFuture.runAsync(Theme::loadFonts, background);
    }

    /** Shows the frame at once, and what belongs into it as soon as it has been read. */
    @Override
    public void start(Stage stage) {
        StartReport.tell(StartReport.TOOLKIT, Main::say);
        Thread.currentThread().setUncaughtExceptionHandler((_, failure) -> unexpected(failure));
        Settings.Opened opened = beginning.opened().join();
        preferences.set(opened.preferences());
        stage.setTitle(words().text("app.name"));
        place(stage);
        ShellFrame frame = new ShellFrame(words());
        StackPane ground = new StackPane(frame.root());
        Scene scene = new Scene(ground);
        Theme.apply(scene, preferences.get().theme());
        stage.setScene(scene);
        stage.setOnHidden(_ -> saveLast(stage));
        stage.show();
        Frames.whenPainted(() -> StartReport.tell(StartReport.FRAME, Main::say));
        beginning.contents().thenAcceptBoth(fonts, (contents, _) -> {
                    StartReport.tell(StartReport.READ, Main::say);
                    Platform.runLater(() -> fill(stage, ground, frame, contents));
                })
                .exceptionally(failure -> {
                    Main.complain("nothing can be shown: " + failure.getCause());
                    System.exit(1);
                    return null;
                });
        preferences.subscribe((_, _) -> unsaved.playFromStart());
        unsaved.setOnFinished(_ -> saveInBackground(stage));
        opened.setAside().ifPresent(path -> notices.bad(words().text("settings.damaged", path)));
    }

    private void fill(Stage stage, Pane ground, ShellFrame frame, Contents contents) {
        switch (contents) {
            case Contents.Broken(var problems) -> {
                ground.getChildren().setAll(BrokenDatasetView.of(problems, words()));
                failRehearsal();
            }
            case Contents.Whole(var exploration, var world) -> {
                LivingWindow window = new LivingWindow(stage.getScene(), ground, frame, exploration, world, notices,
                        preferences, DesktopPorts.of(stage, getHostServices(), tasks), afterwards);
                beginning.view().ifPresent(window::openView);
                StartReport.tell(StartReport.BUILT, Main::say);
                Frames.whenPainted(() -> {
                    StartReport.tell(StartReport.READY, Main::say);
                    afterwards.begin();
                });
                afterwards.execute(() -> ICONS.forEach(size -> stage.getIcons().add(
                        new Image(Desktop.class.getResourceAsStream("icon-" + size + ".png")))));
                afterwards.execute(() -> whole(exploration, stage.getScene()));
            }
        }
    }

    private void whole(Exploration exploration, Scene scene) {
        prepareQuestions(exploration.whole());
        Frames.whenPainted(() -> {
            StartReport.tell(StartReport.WHOLE, Main::say);
            Rehearsal.asked().ifPresentOrElse(folder -> new Rehearsal(exploration, scene, folder).run(Platform::exit),
                    () -> {
                        if (StartReport.isAsked()) {
                            Platform.exit();
                        }
                    });
        });
    }

    /** Works out what the first key typed would otherwise wait for. */
    private void prepareQuestions(Tables tables) {
        tasks.run(() -> {
            tables.prepare();
            return true;
        }, _ -> { }, this::unexpected);
    }

    private Messages words() {
        return new Messages(preferences.get().language());
    }

    /** Writes away from the JavaFX thread, so that what was chosen is kept even if the program is killed. */
    private void saveInBackground(Stage stage) {
        Preferences now = remembered(stage);
        tasks.run(() -> beginning.settings().save(now), this::sayUnsaved, this::unexpected);
    }

    /** Says once that nothing will be remembered; saying it after every change would only be in the way. */
    private void sayUnsaved(boolean saved) {
        if (!saved && !unsavedSaid) {
            unsavedSaid = true;
            notices.bad(words().text("settings.unsaved", beginning.settings().file()));
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
        failRehearsal();
        notices.bad(words().text("error.unexpected", failure.getClass().getSimpleName()));
    }

    /** Nobody watches a rehearsal, so a window that stays open with bad news would stay for ever. */
    private static void failRehearsal() {
        if (Rehearsal.asked().isPresent()) {
            Main.complain("the rehearsal failed");
            System.exit(1);
        }
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
