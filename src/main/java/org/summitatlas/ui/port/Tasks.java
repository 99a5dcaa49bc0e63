package org.summitatlas.ui.port;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Runs work away from the JavaFX thread and brings its outcome back to it. */
public interface Tasks {

    /** Does the work at once on the caller's thread, for where nobody waits at a screen: the tour, and tests. */
    Tasks AT_ONCE = new Tasks() {
        @Override
        public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
            T result;
            try {
                result = work.call();
            } catch (Exception e) {
                failed.accept(e);
                return;
            }
            done.accept(result);
        }
    };

    /** Runs the work elsewhere, then one of the two on the JavaFX thread. */
    <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed);
}
