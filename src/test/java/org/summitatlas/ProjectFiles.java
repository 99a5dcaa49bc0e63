package org.summitatlas;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The project's own files, for tests that hold rules over all of them. */
public final class ProjectFiles {

    private static final Path BASE = Path.of(System.getProperty("summitatlas.basedir", "."));

    private ProjectFiles() {
    }

    /** Every file below a folder of the project whose name ends so, in order. */
    public static List<Path> below(String folder, String ending) {
        try (Stream<Path> files = Files.walk(BASE.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String text(String file) {
        return text(BASE.resolve(file));
    }
}
