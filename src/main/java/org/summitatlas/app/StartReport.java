package org.summitatlas.app;

import java.util.function.Consumer;

/**
 * Tells when the window came up, for the benchmark of the start. It is silent unless asked by the system property
 * {@value #PROPERTY}; then each moment is a line, its name and milliseconds since 1970.
 */
final class StartReport {

    static final String PROPERTY = "summitatlas.start";
    /** JavaFX runs, and asks for the window. */
    static final String TOOLKIT = "toolkit";
    /** Dataset, shapes and fonts have been read. */
    static final String READ = "read";
    /** The parts of the first look have been made, but not yet styled, laid out and painted. */
    static final String BUILT = "built";
    /** The window is on the screen, with the places of its parts. */
    static final String FRAME = "frame";
    /** Map and table can be read and clicked. */
    static final String READY = "ready";
    /** So can every other part. */
    static final String WHOLE = "whole";

    private static final boolean ASKED = System.getProperty(PROPERTY) != null;

    private StartReport() {
    }

    /** Whether somebody measures the start, and nobody wants the window after it. */
    static boolean isAsked() {
        return ASKED;
    }

    /** @param out takes the line */
    static void tell(String moment, Consumer<String> out) {
        if (ASKED) {
            out.accept(moment + " " + System.currentTimeMillis());
        }
    }
}
