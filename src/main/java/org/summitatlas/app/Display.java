package org.summitatlas.app;

import java.util.Map;
import java.util.Optional;

/** Finds out whether a window can be opened here, before JavaFX tries and fails with a stack trace. */
sealed interface Display {

    /** A window can be opened. */
    record Ready() implements Display {
    }

    /** There is no display. @param reason half a sentence */
    record None(String reason) implements Display {
    }

    /** There is a display but a library is missing. @param message what is missing and how to get it */
    record Unusable(String message) implements Display {
    }

    /** What only the machine itself can answer. */
    interface Machine {

        /** Whether the X server that DISPLAY names answers. Without the X library GTK is missing too, told later. */
        boolean opensDisplay();

        boolean hasLibrary(String name);
    }

    /** Finds out. Only Linux and its relatives can lack a display or GTK. */
    static Display find(Map<String, String> environment, String osName, Machine machine) {
        if (!osName.equalsIgnoreCase("Linux")) {
            return new Ready();
        }
        String display = Optional.ofNullable(environment.get("DISPLAY")).orElse("");
        if (display.isBlank()) {
            return new None("no display (DISPLAY is not set)");
        }
        if (!machine.opensDisplay()) {
            return new None("the display " + display + " does not answer");
        }
        return machine.hasLibrary("libgtk-3.so.0") ? new Ready() : new Unusable(
                "a window needs GTK 3, which is not installed; install it (Debian, Ubuntu: apt install libgtk-3-0;"
                        + " Fedora: dnf install gtk3; Arch: pacman -S gtk3)"
                        + " or run \"summit-atlas tour\" to see it without");
    }
}
