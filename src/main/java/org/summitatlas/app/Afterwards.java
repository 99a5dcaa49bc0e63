package org.summitatlas.app;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import javafx.application.Platform;

/**
 * Work that waits until the window can be used, and is then done piece by piece, so that whatever the user does comes in
 * between. Used on the JavaFX thread only.
 */
final class Afterwards implements Executor {

    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private boolean begun;

    @Override
    public void execute(Runnable work) {
        waiting.add(work);
        if (begun && waiting.size() == 1) {
            Platform.runLater(this::next);
        }
    }

    /** Does what waits, in order, and from now on whatever comes. */
    void begin() {
        begun = true;
        if (!waiting.isEmpty()) {
            Platform.runLater(this::next);
        }
    }

    /** A piece that fails is told of as any other failure, and keeps none of the others from being done. */
    private void next() {
        try {
            waiting.element().run();
        } finally {
            waiting.remove();
            if (!waiting.isEmpty()) {
                Platform.runLater(this::next);
            }
        }
    }
}
