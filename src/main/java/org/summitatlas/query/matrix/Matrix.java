package org.summitatlas.query.matrix;

import java.util.List;

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
}
