package org.summitatlas.app;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.HostServices;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.summitatlas.ui.port.Tasks;

/** The real outside: the system's file dialog, browser, clipboard, and one background thread. */
final class DesktopPorts {

    private DesktopPorts() {
    }

    static Ports of(Stage stage, HostServices host, Tasks tasks) {
        FileDialogs dialogs = new FileDialogs(stage);
        return new Ports(dialogs, dialogs, host::showDocument, new SystemClipboard(), tasks);
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
