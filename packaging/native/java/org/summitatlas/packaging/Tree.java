package org.summitatlas.packaging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders as a whole. Links are never followed. */
final class Tree {

    private Tree() {
    }

    /** Everything in a folder, the folder first, sorted. */
    static List<Path> all(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.sorted().toList();
        }
    }

    static List<Path> files(Path folder) throws IOException {
        return all(folder).stream().filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)).toList();
    }

    static void delete(Path path) throws IOException {
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            for (Path each : all(path).stream().sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    /** Copies what a folder holds into another, which may hold other things. */
    static void copy(Path source, Path target) throws IOException {
        for (Path each : all(source)) {
            Path copy = target.resolve(source.relativize(each).toString());
            if (Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS)) {
                Files.createDirectories(copy);
            } else {
                Files.copy(each, copy, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
            }
        }
    }

    /** Writes a text, its folder made when missing. */
    static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    static long size(Path path) throws IOException {
        long size = 0;
        for (Path file : files(path)) {
            size += Files.size(file);
        }
        return size;
    }

    /** Dates everything alike. The AOT cache remembers the dates of the JARs, so this comes before training. */
    static void date(Path folder, Instant time) throws IOException {
        FileTime date = FileTime.from(time);
        for (Path path : all(folder)) {
            Files.getFileAttributeView(path, BasicFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
                    .setTimes(date, null, null);
        }
    }

    /** Folders and programs 755, other files 644: nothing depends on the umask of whoever builds. */
    static void setModes(Path folder) throws IOException {
        for (Path path : all(folder)) {
            if (!Files.isSymbolicLink(path)) {
                boolean open = Files.isDirectory(path) || Files.isExecutable(path);
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(open ? "rwxr-xr-x" : "rw-r--r--"));
            }
        }
    }

    /** Whether files have Unix modes here. */
    static boolean hasModes(Path path) {
        try {
            return Files.getFileStore(path).supportsFileAttributeView("posix");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
