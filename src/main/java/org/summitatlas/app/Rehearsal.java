package org.summitatlas.app;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.ScrollEvent;
import org.summitatlas.model.EntityKind;
import org.summitatlas.ui.Exploration;
import org.summitatlas.ui.View;

/**
 * Does once, in a window that has just opened, what people do first: ask, select, zoom, look at every view, export. The
 * virtual machine keeps what it learnt in such a run, and a package made with that starts faster. What is done here is
 * loaded at every start, so it does no more. Asked for by the system property {@value #PROPERTY}, which names the folder
 * to write into.
 */
final class Rehearsal {

    private static final String PROPERTY = "summitatlas.rehearsal";
    /** Where JavaFX has what it needs on a real screen, and tries of a graphics card. */
    private static final List<String> SCREEN = List.of("glass/ui/gtk", "prism/es2", "prism/ps", "prism/impl/ps");

    private final Exploration exploration;
    private final Scene scene;
    private final Path folder;

    Rehearsal(Exploration exploration, Scene scene, Path folder) {
        this.exploration = exploration;
        this.scene = scene;
        this.folder = folder;
    }

    /** Where to write, if the program was started to rehearse. */
    static Optional<Path> asked() {
        return Optional.ofNullable(System.getProperty(PROPERTY)).map(Path::of);
    }

    /** Takes its steps on the JavaFX thread, each painted before the next. @param done runs after the last */
    void run(Runnable done) {
        Queue<Runnable> steps = new ArrayDeque<>(List.of(
                () -> exploration.ask(query -> query.withDocuments(Set.of(document()))),
                () -> exploration.select(EntityKind.PARTY.ref(party())),
                () -> zoom(1), () -> zoom(-1), exploration::clearQuery));
        Stream.of(View.values()).forEach(view -> steps.add(() ->
                exploration.change(place -> place.withView(view))));
        steps.add(() -> exploration.change(place -> place.withView(View.MAP).withoutSelection()));
        steps.add(this::withoutWindow);
        next(steps, done);
    }

    private void next(Queue<Runnable> steps, Runnable done) {
        if (steps.isEmpty()) {
            done.run();
        } else {
            steps.remove().run();
            Frames.whenPainted(() -> next(steps, done));
        }
    }

    private String document() {
        return exploration.wholeAtlas().data().endorsements().getFirst().document();
    }

    private String party() {
        return exploration.wholeAtlas().data().endorsements().getFirst().party();
    }

    /** Turns the wheel over the middle of the map by one notch. */
    private void zoom(int direction) {
        Node map = scene.lookup(".map-surface");
        double x = map.getLayoutBounds().getCenterX();
        double y = map.getLayoutBounds().getCenterY();
        Event.fireEvent(map, new ScrollEvent(ScrollEvent.SCROLL, x, y, x, y, false, false, false, false, false, false,
                0, 40.0 * direction, 0, 40.0 * direction, ScrollEvent.HorizontalTextScrollUnits.NONE, 0,
                ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null));
    }

    /** What needs no window: a command that exports, and the classes of the real window system, which this run lacks. */
    private void withoutWindow() {
        try {
            Files.createDirectories(folder);
            Main.command(OutputStream.nullOutputStream(), OutputStream.nullOutputStream(),
                    "table", "countries", "--out", folder.resolve("countries.csv").toString());
            loadWindowSystem();
        } catch (IOException e) {
            throw new IllegalStateException("cannot write into " + folder, e);
        }
    }

    private static void loadWindowSystem() throws IOException {
        new ThisMachine().hasSocket(":0");
        Path modules = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/modules/javafx.graphics");
        for (String name : SCREEN) {
            Path all = modules.resolve("com/sun").resolve(name);
            if (Files.exists(all)) {
                try (Stream<Path> files = Files.list(all)) {
                    files.map(file -> modules.relativize(file).toString()).filter(file -> file.endsWith(".class"))
                            .forEach(Rehearsal::load);
                }
            }
        }
    }

    private static void load(String file) {
        String name = file.substring(0, file.length() - ".class".length()).replace('/', '.');
        try {
            Class.forName(name, false, Rehearsal.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the runtime lists a class that it does not have: " + name, e);
        }
    }
}
