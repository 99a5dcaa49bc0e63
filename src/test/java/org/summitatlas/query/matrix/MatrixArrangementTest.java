package org.summitatlas.query.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MatrixArrangementTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "-count", "name", "-name", "group", "similarity", "-similarity", "similarity:KOR",
        "-similarity:KOR", "document:treaty", "-document:treaty"})
    void whatIsWrittenIsReadBack(String line) {
        assertEquals(line, MatrixArrangement.parse(line).toLine());
    }

    @Test
    void theLineOfAnOrderIsThatOrder() {
        for (MatrixOrder.By by : MatrixOrder.By.values()) {
            MatrixOrder order = by == MatrixOrder.By.DOCUMENT ? MatrixOrder.byDocument("treaty") : MatrixOrder.by(by);
            assertEquals(order, MatrixArrangement.parse(order.toLine()).order());
            assertEquals(order.turned(), MatrixArrangement.parse(order.turned().toLine()).order());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"similarity:", "-similarity: "})
    void likeNobodyIsAlikeToNeighbours(String line) {
        assertEquals(Optional.empty(), MatrixArrangement.parse(line).like());
        assertEquals(MatrixOrder.By.SIMILARITY, MatrixArrangement.parse(line).order().by());
    }

    @ParameterizedTest
    @ValueSource(strings = {"colour", "name:KOR", "xsimilarity:KOR", "--similarity:KOR", "document:"})
    void whatIsNotUnderstoodIsAsAtFirst(String line) {
        assertEquals(new MatrixArrangement(MatrixOrder.FIRST, Optional.empty()), MatrixArrangement.parse(line));
    }

    @Test
    void whoIsSelectedMattersForSimilarityOnly() {
        assertEquals(Optional.of("KOR"),
                MatrixArrangement.of(MatrixOrder.by(MatrixOrder.By.SIMILARITY), Optional.of("KOR")).like());
        assertEquals(Optional.empty(), MatrixArrangement.of(MatrixOrder.FIRST, Optional.of("KOR")).like());
    }
}
