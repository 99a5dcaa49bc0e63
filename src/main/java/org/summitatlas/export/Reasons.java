package org.summitatlas.export;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.summitatlas.export.ExportFailure.Reason;

/** Tells from what the system says why a file could not be written. */
final class Reasons {

    private static final List<String> FULL =
            List.of("no space left", "not enough space", "disk quota exceeded", "disk is full");
    private static final List<String> READ_ONLY = List.of("read-only file system", "write protected");
    private static final List<String> BUSY = List.of("being used by another process", "text file busy", "busy");
    private static final long TOO_LITTLE_BYTES = 4096;

    private Reasons() {
    }

    /** The reason behind a failure to write into a folder. The system's words may be in any language: ask it, too. */
    static Reason of(IOException failure, Path folder) {
        if (says(failure, FULL)) {
            return Reason.DISK_FULL;
        }
        // A folder that exists but takes no new file, as in /proc, says "no such file" of the file to be made.
        if (says(failure, READ_ONLY) || failure instanceof NoSuchFileException || !Files.isWritable(folder)) {
            return Reason.READ_ONLY_FOLDER;
        }
        if (says(failure, BUSY) || failure instanceof AccessDeniedException) {
            return Reason.IN_USE;
        }
        return isFull(folder) ? Reason.DISK_FULL : Reason.OTHER;
    }

    private static boolean says(IOException failure, List<String> phrases) {
        String message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        return phrases.stream().anyMatch(message::contains);
    }

    private static boolean isFull(Path folder) {
        try {
            FileStore store = Files.getFileStore(folder);
            // What has no size at all, such as /proc, is not full but no place for files.
            return store.getTotalSpace() > 0 && store.getUsableSpace() < TOO_LITTLE_BYTES;
        } catch (IOException e) {
            return false;
        }
    }
}
