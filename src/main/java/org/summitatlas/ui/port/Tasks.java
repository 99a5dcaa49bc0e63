package org.summitatlas.ui.port;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Runs work away from the JavaFX thread and brings its outcome back to it. */
public interface Tasks {

    /** Runs the work elsewhere, then one of the two on the JavaFX thread. */
    <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed);
}
