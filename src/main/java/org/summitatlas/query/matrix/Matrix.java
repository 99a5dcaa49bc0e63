package org.summitatlas.query.matrix;

import java.util.List;
import org.summitatlas.model.Document;

/**
 * The parties a query found against the documents it looked at.
 *
 * @param blocks those that have both rows and columns: states and organizations, then companies and institutions
 */
public record Matrix(List<MatrixBlock> blocks) {

    public Matrix {
        blocks = List.copyOf(blocks);
    }

    public boolean isEmpty() {
        return blocks.isEmpty();
    }

    /** The documents of every block, each once, in the order of the columns. */
    public List<Document> documents() {
        return blocks.stream().flatMap(block -> block.columns().stream()).distinct()
                .sorted(MatrixMaker.SERIES_FIRST).toList();
    }
}
