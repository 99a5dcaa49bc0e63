package org.summitatlas.export.pack;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** What lies at a path cannot be read as an answer pack at all; the message says why in one line. */
public final class UnreadablePack extends Exception {

    private static final long serialVersionUID = 1L;

    /** @param reason a sentence without a full stop, for example {@code it has no manifest.json} */
    UnreadablePack(Path path, String reason) {
        super("cannot read " + path + ": " + reason);
    }

    /** The system refused. */
    UnreadablePack(Path path, IOException cause) {
        this(path, switch (cause) {
            case NoSuchFileException _ -> "there is nothing at this path";
            case AccessDeniedException _ -> "you may not open it";
            default -> "the system refused (" + cause.getMessage() + ")";
        });
        initCause(cause);
    }
}
