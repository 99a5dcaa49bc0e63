package org.summitatlas.app;

import java.util.Map;
import java.util.Optional;

/** Finds out whether a window can be opened here, and why one could not be, in words instead of a stack trace. */
sealed interface Display {

    /** A window can be opened, as far as can be told beforehand. */
    record Ready() implements Display {
    }

    /** There is no display. @param reason half a sentence */
    record None(String reason) implements Display {
    }

    /** What only the machine itself can answer. */
    interface Machine {

        /** Whether the file is there through which the X server of a display of this machine is spoken to. */
        boolean hasSocket(String display);

        /** Whether the X server that DISPLAY names answers. Without the X library GTK is missing too, told later. */
        boolean opensDisplay();

        boolean hasLibrary(String name);
    }

    /**
     * Finds out before JavaFX starts. Only Linux and its relatives can lack a display. To ask the X library takes
     * longer than to look for the socket, so it is asked only where that tells nothing.
     */
    static Display find(Map<String, String> environment, String osName, Machine machine) {
        if (!osName.equalsIgnoreCase("Linux")) {
            return new Ready();
        }
        String display = display(environment);
        if (display.isBlank()) {
            return new None("no display (DISPLAY is not set)");
        }
        return machine.hasSocket(display) || machine.opensDisplay() ? new Ready()
                : new None("the display " + display + " does not answer");
    }

    /** What to tell when JavaFX could not open a window. */
    static String explain(Throwable failure, Map<String, String> environment, String osName, Machine machine) {
        if (!osName.equalsIgnoreCase("Linux")) {
            return "the window could not be opened: " + failure;
        }
        if (!machine.hasLibrary("libgtk-3.so.0")) {
            return "a window needs GTK 3, which is not installed; install it (Debian, Ubuntu: apt install libgtk-3-0;"
                    + " Fedora: dnf install gtk3; Arch: pacman -S gtk3) or run \"summit-atlas tour\" to see it without";
        }
        return machine.opensDisplay() ? "the window could not be opened: " + failure
                : "the display " + display(environment) + " does not answer; correct DISPLAY"
                        + " or run \"summit-atlas tour\" to see it without";
    }

    private static String display(Map<String, String> environment) {
        return Optional.ofNullable(environment.get("DISPLAY")).orElse("");
    }
}
