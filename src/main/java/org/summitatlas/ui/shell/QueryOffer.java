package org.summitatlas.ui.shell;

import java.util.OptionalInt;

/**
 * Something to write in the query box instead of a piece of the line.
 *
 * @param from   where the piece begins, in characters
 * @param to     where it ends
 * @param insert what to write there
 * @param label  what it means, in the reader's words; empty if nothing more can be said
 * @param count  how many parties would be found with it, if that is known
 */
record QueryOffer(int from, int to, String insert, String label, OptionalInt count) {

    /** Whether something must still follow it: a field wants its value. */
    boolean isOpen() {
        return insert.endsWith(":");
    }

    /** What is put in: at the end of a line a blank follows a finished word, so that one can go on. */
    String text(String line) {
        return isOpen() || to < line.length() ? insert : insert + " ";
    }
}
