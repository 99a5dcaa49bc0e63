package org.summitatlas.export;

import java.nio.file.Path;

/** A file could not be written. Whatever stood in its place before is still there, whole. */
public final class ExportFailure extends Exception {

    /** Why, in terms a user can act on. */
    public enum Reason {
        DISK_FULL("the disk is full"),
        READ_ONLY_FOLDER("files cannot be created in its folder"),
        NO_SUCH_FOLDER("its folder does not exist"),
        /** A folder or a device stands at the path. */
        NOT_A_FILE("that is not a file"),
        /** Another program holds the file, or it is write-protected. */
        IN_USE("it is write-protected or open in another program"),
        OTHER("the system refused");

        private final String words;

        Reason(String words) {
            this.words = words;
        }
    }

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final transient Path path;

    ExportFailure(Reason reason, Path path, Exception cause) {
        super("cannot write " + path + ": " + reason.words + detail(reason, cause), cause);
        this.reason = reason;
        this.path = path;
    }

    private static String detail(Reason reason, Exception cause) {
        boolean telling = reason == Reason.OTHER && cause != null && cause.getMessage() != null;
        return telling ? " (" + cause.getMessage() + ")" : "";
    }

    public Reason reason() {
        return reason;
    }

    /** The file that was to be written, as the caller named it. */
    public Path path() {
        return path;
    }
}
