package org.summitatlas.ui.matrix;

/**
 * Where the keyboard stands in the matrix.
 *
 * @param line   index of the line
 * @param column index of the document; {@link #NAME} for the beginning of the line, and the number of documents for the
 *               count at its end
 */
record MatrixSpot(int line, int column) {

    /** The column of the names of parties. */
    static final int NAME = -1;
}
