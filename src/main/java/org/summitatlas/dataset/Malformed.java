package org.summitatlas.dataset;

/** A file is no JSON; the message says why. */
final class Malformed extends Exception {

    private static final long serialVersionUID = 1L;
    private final String pointer;

    Malformed(String pointer, String message) {
        super(message, null, false, false);
        this.pointer = pointer;
    }

    /** Where it is none any more, as a JSON pointer; {@code ""} for the file as a whole. */
    String pointer() {
        return pointer;
    }
}
