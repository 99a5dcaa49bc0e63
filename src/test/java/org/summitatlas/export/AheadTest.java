package org.summitatlas.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows made on another processor come as if they were made where they are written. */
class AheadTest {

    private static <E> List<E> made(int size, IntFunction<E> element) {
        return new AbstractList<>() {
            @Override
            public E get(int index) {
                return element.apply(index);
            }

            @Override
            public int size() {
                return size;
            }
        };
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 499, 500, 501, 2_000, 12_345})
    void everyElementOnceAndInOrder(int size) {
        List<Integer> taken = new ArrayList<>();
        Ahead.of(made(size, index -> index)).forEach(taken::add);
        assertEquals(IntStream.range(0, size).boxed().toList(), taken);
    }

    @Test
    void nothingFollowsTheLast() {
        Iterator<Integer> elements = Ahead.of(made(501, index -> index)).iterator();
        IntStream.range(0, 501).forEach(_ -> elements.next());
        assertFalse(elements.hasNext());
        assertThrows(NoSuchElementException.class, elements::next);
    }

    @Test
    void whatCannotBeMadeFailsWhereItIsTaken() {
        RuntimeException failure = new IllegalStateException();
        Iterable<Integer> elements = Ahead.of(made(5_000, index -> {
            if (index == 2_600) {
                throw failure;
            }
            return index;
        }));
        assertSame(failure, assertThrows(IllegalStateException.class, () -> elements.forEach(_ -> { })));
    }
}
