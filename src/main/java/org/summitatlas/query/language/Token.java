package org.summitatlas.query.language;

import java.util.List;

/** A piece of a line: the characters from {@code from} to before {@code to}. */
sealed interface Token {

    int from();

    int to();

    /** The signs that join and part. */
    enum Sign { OPEN, CLOSE, MINUS, NOT, AND, OR }

    /** A sign by itself. */
    record Mark(Sign sign, int from, int to) implements Token {
    }

    /**
     * A word, or a phrase in quotation marks.
     *
     * @param text   without the quotation marks
     * @param quoted whether it stands in quotation marks
     * @param closed false if the closing one is missing
     */
    record Text(String text, boolean quoted, boolean closed, int from, int to) implements Token {
    }

    /**
     * A field, or what stands in its place, with its values.
     *
     * @param front  what stands before the colon
     * @param values at least one; where nothing stands, an empty one
     */
    record Asked(String front, List<Text> values, int from, int to) implements Token {

        public Asked {
            values = List.copyOf(values);
        }

        /** Where the colon is. */
        int colon() {
            return from + front.length();
        }
    }
}
