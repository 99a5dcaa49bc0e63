package org.summitatlas.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** The files that are being written beside those they shall replace. They go when the program is ended meanwhile. */
final class Temporaries {

    private static final Set<Path> IN_USE = new HashSet<>();
    private static boolean isEnding;

    static {
        try {
            Runtime.getRuntime().addShutdownHook(new Thread(Temporaries::discardAll, "temporary files"));
        } catch (IllegalStateException e) {
            isEnding = true;
        }
    }

    private Temporaries() {
    }

    /**
     * A new empty file beside another.
     *
     * @throws IOException if it cannot be made, or the program is ending, so that nobody would take it away
     */
    static synchronized Path beside(Path place) throws IOException {
        check();
        Path temporary = Files.createFile(place.resolveSibling(".summit-atlas-" + UUID.randomUUID() + ".tmp"));
        IN_USE.add(temporary);
        return temporary;
    }

    /**
     * Puts the file in its place, in one step.
     *
     * @throws IOException if it cannot be moved, or is gone since the program is ending
     */
    static synchronized void move(Path temporary, Path place) throws IOException {
        check();
        Files.move(temporary, place, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void check() throws IOException {
        if (isEnding) {
            throw new IOException("the program is ending");
        }
    }

    /** Says that the file is moved or gone. */
    static synchronized void release(Path temporary) {
        IN_USE.remove(temporary);
    }

    private static synchronized void discardAll() {
        isEnding = true;
        for (Path temporary : IN_USE) {
            try {
                Files.deleteIfExists(temporary);
            } catch (IOException e) {
                // The program is ending: nobody is left to be told, and the target is whole.
                continue;
            }
        }
    }
}
