package org.summitatlas.dataset;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;

/** What lies at a path cannot be read as a dataset at all; the message says why in one line. */
public final class UnreadableDataset extends Exception {

    private static final long serialVersionUID = 1L;

    /** @param reason a sentence without a full stop, for example {@code it is encrypted} */
    UnreadableDataset(Path path, String reason) {
        super("cannot read " + path + ": " + reason);
    }

    /** The system refused. */
    UnreadableDataset(Path path, IOException cause) {
        this(path, reason(cause));
        initCause(cause);
    }

    private static String reason(IOException cause) {
        return switch (cause) {
            case NoSuchFileException _ -> "there is nothing at this path";
            case AccessDeniedException _ -> "you may not open it";
            case FileSystemException refused -> "the system refused ("
                    + Objects.requireNonNullElse(refused.getReason(), refused.getMessage()) + ")";
            default -> "the system refused (" + cause.getMessage() + ")";
        };
    }
}
