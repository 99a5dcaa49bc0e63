package org.summitatlas.query.matrix;

import java.util.Optional;
import org.summitatlas.model.EnumWord;

/**
 * How a matrix is arranged, whole: the order and, where that is by similarity, to whom.
 *
 * @param like id of the party that others are more or less like; empty unless rows are ordered by
 *             {@link MatrixOrder.By#SIMILARITY}, and there where neighbours are to be alike
 */
public record MatrixArrangement(MatrixOrder order, Optional<String> like) {

    private static final String ALIKE = EnumWord.of(MatrixOrder.By.SIMILARITY) + ":";

    /** @param selected id of the party selected in the view, which matters to an order by similarity only */
    public static MatrixArrangement of(MatrixOrder order, Optional<String> selected) {
        return new MatrixArrangement(order, selected.filter(_ -> order.by() == MatrixOrder.By.SIMILARITY));
    }

    /** One line from which {@link #parse} makes the same: that of the order, or {@code similarity:KOR}. */
    public String toLine() {
        return order.toLine() + like.map(id -> ":" + id).orElse("");
    }

    /** Reads {@link #toLine()} or {@link MatrixOrder#toLine()} back; a line that is not understood is as at first. */
    public static MatrixArrangement parse(String line) {
        int begin = line.indexOf(ALIKE);
        if (begin < 0) {
            return new MatrixArrangement(MatrixOrder.parse(line), Optional.empty());
        }
        int end = begin + ALIKE.length();
        return of(MatrixOrder.parse(line.substring(0, end - 1)),
                Optional.of(line.substring(end)).filter(id -> !id.isBlank()));
    }
}
