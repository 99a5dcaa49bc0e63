package org.summitatlas.app;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.util.Map;
import java.util.Optional;

/** Finds out whether a window can be opened here, before JavaFX tries and fails with a stack trace. */
@SuppressWarnings("restricted") // native access is granted to the whole program, because JavaFX needs it
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

    /** Looks at this machine. Only Linux and its relatives can lack a display or GTK. */
    static Display find(Map<String, String> environment, String osName) {
        if (!osName.equalsIgnoreCase("Linux")) {
            return new Ready();
        }
        String display = Optional.ofNullable(environment.get("DISPLAY")).orElse("");
        if (display.isBlank()) {
            return new None("no display (DISPLAY is not set)");
        }
        if (!canOpenDisplay()) {
            return new None("the display " + display + " does not answer");
        }
        return libraryLoads("libgtk-3.so.0") ? new Ready() : new Unusable(
                "a window needs GTK 3, which is not installed; install it (Debian, Ubuntu: apt install libgtk-3-0;"
                        + " Fedora: dnf install gtk3; Arch: pacman -S gtk3) or run \"summit-atlas tour\" to see it without");
    }

    private static boolean libraryLoads(String name) {
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(name, arena);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Whether the X server that DISPLAY names answers. Without the X library GTK is missing too, which is told apart. */
    private static boolean canOpenDisplay() {
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup x11 = SymbolLookup.libraryLookup("libX11.so.6", arena);
            Linker linker = Linker.nativeLinker();
            MemorySegment opened = (MemorySegment) linker.downcallHandle(x11.find("XOpenDisplay").orElseThrow(),
                    FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS)).invoke(MemorySegment.NULL);
            if (opened.equals(MemorySegment.NULL)) {
                return false;
            }
            int ignored = (int) linker.downcallHandle(x11.find("XCloseDisplay").orElseThrow(),
                    FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS)).invoke(opened);
            return true;
        } catch (IllegalArgumentException e) {
            return true;
        } catch (Throwable e) {
            throw new IllegalStateException("cannot ask the X library for the display", e);
        }
    }
}
