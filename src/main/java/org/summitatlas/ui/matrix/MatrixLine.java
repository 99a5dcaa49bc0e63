package org.summitatlas.ui.matrix;

import org.summitatlas.query.matrix.MatrixBlock;
import org.summitatlas.query.matrix.MatrixRow;
import org.summitatlas.query.matrix.MatrixSection;

/** One line of the matrix, from top to bottom. */
sealed interface MatrixLine {

    MatrixBlock block();

    /** The documents of a block; it stays in sight while its rows are. */
    record Head(MatrixBlock block) implements MatrixLine {
    }

    /** The heading over the rows of a group, where no keyboard goes. */
    record Section(MatrixBlock block, MatrixSection section) implements MatrixLine {
    }

    /** One party. */
    record Row(MatrixBlock block, MatrixRow row) implements MatrixLine {
    }
}
