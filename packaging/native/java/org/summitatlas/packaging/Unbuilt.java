package org.summitatlas.packaging;

/** The build cannot go on, for a reason that one line tells. */
final class Unbuilt extends RuntimeException {

    private static final long serialVersionUID = 1;

    Unbuilt(String message) {
        super(message);
    }
}
