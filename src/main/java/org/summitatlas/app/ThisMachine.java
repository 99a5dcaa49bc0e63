package org.summitatlas.app;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks the native libraries of the machine that the program runs on. */
@SuppressWarnings("restricted") // native access is granted to the whole program, because JavaFX needs it
final class ThisMachine implements Display.Machine {

    /** A display of this machine, such as {@code :0} or {@code :10.0}. */
    private static final Pattern LOCAL = Pattern.compile("(?:unix)?:(\\d+)(?:\\.\\d+)?");

    @Override
    public boolean hasSocket(String display) {
        Matcher local = LOCAL.matcher(display);
        return local.matches() && Files.exists(Path.of("/tmp/.X11-unix/X" + local.group(1)));
    }

    @Override
    public boolean hasLibrary(String name) {
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(name, arena);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    @Override
    public boolean opensDisplay() {
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
