package org.summitatlas.query.matrix;

import java.util.Optional;
import org.summitatlas.model.EnumWord;

/**
 * The order of the rows of a {@link Matrix}.
 *
 * @param by       what they are ordered by
 * @param document id of the document they are ordered by; empty unless {@code by} is {@link By#DOCUMENT}
 * @param reversed whether the order runs the other way than {@link By} says
 */
public record MatrixOrder(By by, Optional<String> document, boolean reversed) {

    /** What rows are ordered by; ties stand in the order of the reader's alphabet. */
    public enum By {
        /** The name, from the beginning of the reader's alphabet. */
        NAME,
        /** The groups in the order of the dataset, each under its heading; who is in several stands under the first. */
        GROUP,
        /** How many documents a party endorsed, the most first. */
        COUNT,
        /** How much parties endorsed the same, see {@link MatrixSimilarity}. */
        SIMILARITY,
        /** The standing towards one document, endorsers first. */
        DOCUMENT
    }

    /** How a matrix is ordered before anybody chose. */
    public static final MatrixOrder FIRST = by(By.COUNT);

    private static final String REVERSED = "-";

    public static MatrixOrder by(By by) {
        return new MatrixOrder(by, Optional.empty(), false);
    }

    public static MatrixOrder byDocument(String id) {
        return new MatrixOrder(By.DOCUMENT, Optional.of(id), false);
    }

    public MatrixOrder turned() {
        return new MatrixOrder(by, document, !reversed);
    }

    /** Orders by something, or the other way round where it is already ordered by that. */
    public MatrixOrder chosen(MatrixOrder next) {
        return by == next.by && document.equals(next.document) ? turned() : next;
    }

    /** One line from which {@link #parse} makes the same order; empty for the first one. */
    public String toLine() {
        return equals(FIRST) ? ""
                : (reversed ? REVERSED : "") + EnumWord.of(by) + document.map(id -> ":" + id).orElse("");
    }

    /** Reads {@link #toLine()} back; a line that is not understood is as if it were not there. */
    public static MatrixOrder parse(String line) {
        boolean reversed = line.startsWith(REVERSED);
        String[] parts = line.substring(reversed ? REVERSED.length() : 0).split(":", 2);
        Optional<String> document = parts.length == 2 && !parts[1].isBlank() ? Optional.of(parts[1]) : Optional.empty();
        return EnumWord.parse(By.class, parts[0])
                .filter(by -> (by == By.DOCUMENT) == document.isPresent())
                .map(by -> new MatrixOrder(by, document, reversed)).orElse(FIRST);
    }
}
