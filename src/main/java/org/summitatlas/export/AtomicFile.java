package org.summitatlas.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.summitatlas.export.ExportFailure.Reason;

/**
 * Writes a file so that at every moment either the old content or the new one stands at its path, each whole. Ended
 * meanwhile, by Ctrl+C for instance, the program takes away what it had begun.
 */
public final class AtomicFile {

    /** What goes into the file. */
    @FunctionalInterface
    public interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private AtomicFile() {
    }

    /**
     * Writes beside the target, then moves the result over it in one step.
     *
     * @param target where the file shall be; a symbolic link to a file is followed
     * @param body   gives the content; a {@link RuntimeException} of its own passes through, the target untouched
     * @throws ExportFailure if the file cannot be written; the old one is whole and nothing else is left behind
     */
    public static void write(Path target, Writing body) throws ExportFailure {
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            throw new ExportFailure(Reason.NOT_A_FILE, target, null);
        }
        Path folder = target.toAbsolutePath().getParent();
        try {
            Path place = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
            folder = place.getParent();
            check(target, folder);
            replace(place, body);
        } catch (UncheckedIOException e) {
            throw failure(target, folder, e.getCause());
        } catch (IOException e) {
            throw failure(target, folder, e);
        }
    }

    private static ExportFailure failure(Path target, Path folder, IOException cause) {
        return new ExportFailure(Reasons.of(cause, folder), target, cause);
    }

    private static void check(Path target, Path folder) throws ExportFailure {
        if (!Files.isDirectory(folder)) {
            throw new ExportFailure(Reason.NO_SUCH_FOLDER, target, null);
        }
        if (!Files.isWritable(folder)) {
            throw new ExportFailure(Reason.READ_ONLY_FOLDER, target, null);
        }
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new ExportFailure(Reason.IN_USE, target, null);
        }
    }

    private static void replace(Path place, Writing body) throws IOException {
        Path temporary = Temporaries.beside(place);
        try {
            fill(temporary, body);
            Temporaries.move(temporary, place);
        } catch (IOException | RuntimeException | Error e) {
            discard(temporary, e);
            throw e;
        } finally {
            Temporaries.release(temporary);
        }
    }

    private static void discard(Path temporary, Throwable cause) {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    private static void fill(Path temporary, Writing body) throws IOException {
        try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel));
            body.to(out);
            out.flush();
            channel.force(true);
        }
    }
}
