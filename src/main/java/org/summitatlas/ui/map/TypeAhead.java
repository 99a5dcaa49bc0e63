package org.summitatlas.ui.map;

import java.util.function.LongSupplier;

/** The letters typed in one go; a pause begins anew. */
final class TypeAhead {

    private static final long PAUSE_NANOS = 1_000_000_000L;

    private final LongSupplier clock;
    private final StringBuilder typed = new StringBuilder();
    private long last;

    /** @param clock nanoseconds, as {@link System#nanoTime} counts them */
    TypeAhead(LongSupplier clock) {
        this.clock = clock;
    }

    /** Whether the next letter continues a word. */
    boolean isOpen() {
        return !typed.isEmpty() && clock.getAsLong() - last < PAUSE_NANOS;
    }

    /** Adds letters and tells all typed in one go. */
    String add(String letters) {
        String all = with(letters);
        typed.setLength(0);
        typed.append(all);
        last = clock.getAsLong();
        return all;
    }

    /** What {@link #add} would tell, for letters still being composed. */
    String with(String letters) {
        return isOpen() ? typed + letters : letters;
    }

    void clear() {
        typed.setLength(0);
    }
}
