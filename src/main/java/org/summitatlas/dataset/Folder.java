package org.summitatlas.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;

/** A dataset in a folder. */
record Folder(Path path, List<String> names) implements DatasetFiles {

    @Override
    public byte[] bytes(String name) throws IOException {
        Path file = path.resolve(name);
        // A pipe would be waited for without end.
        if (!Files.readAttributes(file, BasicFileAttributes.class).isRegularFile()) {
            throw new IOException("no file");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Limits.read(in);
        }
    }

    /** The names of the files in a folder. */
    static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).map(file -> file.getFileName().toString()).sorted().toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
