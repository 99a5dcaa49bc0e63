package org.summitatlas.app;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.HostServices;
import javafx.application.Platform;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.summitatlas.ui.port.Tasks;

/** The real outside: the system's file dialog, browser, clipboard, and one background thread. */
final class DesktopPorts {

    private DesktopPorts() {
    }

    static Ports of(Stage stage, HostServices host, Tasks tasks) {
        return new Ports((title, name, kind) -> choose(stage, title, name, kind), host::showDocument,
                new SystemClipboard(), tasks);
    }

    private static Optional<Path> choose(Stage stage, String title, String name, String kind) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters().add(
                new FileChooser.ExtensionFilter(kind, "*" + name.substring(name.lastIndexOf('.'))));
        Optional<Path> chosen = ask(chooser, stage);
        Optional<Path> whole = chosen.map(path -> FileNames.withExtension(path, name));
        if (whole.equals(chosen) || whole.filter(Files::exists).isEmpty()) {
            return whole;
        }
        // The dialog asked before replacing only the file that was named, so it is shown again with the whole name.
        chooser.setInitialDirectory(whole.get().getParent().toFile());
        chooser.setInitialFileName(whole.get().getFileName().toString());
        return ask(chooser, stage);
    }

    private static Optional<Path> ask(FileChooser chooser, Stage stage) {
        return Optional.ofNullable(chooser.showSaveDialog(stage)).map(File::toPath);
    }

    /** One thread that works in order and does not keep the program alive. */
    static ExecutorService backgroundThread() {
        return Executors.newSingleThreadExecutor(
                work -> Thread.ofPlatform().daemon().name("background").unstarted(work));
    }

    /** Tasks that run on an executor and come back to the JavaFX thread. */
    static Tasks tasksOn(ExecutorService executor) {
        return new BackgroundTasks(executor);
    }

    private record BackgroundTasks(ExecutorService executor) implements Tasks {
        @Override
        public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
            executor.execute(() -> {
                try {
                    T result = work.call();
                    Platform.runLater(() -> done.accept(result));
                } catch (Exception e) {
                    Platform.runLater(() -> failed.accept(e));
                } catch (OutOfMemoryError e) {
                    // A very large picture: whoever waits for it has to hear that there will be none.
                    Platform.runLater(() -> failed.accept(new IllegalStateException(e)));
                }
            });
        }
    }
}
