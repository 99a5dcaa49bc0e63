package org.summitatlas.app;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * A part of the window that is built when it is first wanted. Used on the JavaFX thread only.
 *
 * @param <T> what is built
 */
final class OnDemand<T> {

    private final Supplier<T> maker;
    private Optional<T> built = Optional.empty();

    OnDemand(Supplier<T> maker) {
        this.maker = maker;
    }

    /** The part, built now if it was not. */
    T get() {
        if (built.isEmpty()) {
            built = Optional.of(maker.get());
        }
        return built.get();
    }
}
