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

    /** A file of a folder, as long as it was when it was first asked for. */
    private record OnDisk(Path file, long size) implements FileContent {

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(file);
        }
    }

    @Override
    public FileContent content(String name) throws IOException {
        Path file = path.resolve(name);
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        // A pipe would be waited for without end.
        if (!attributes.isRegularFile() || !Files.isReadable(file)) {
            throw new IOException("no file to be read");
        }
        Limits.check(attributes.size());
        return new OnDisk(file, attributes.size());
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
