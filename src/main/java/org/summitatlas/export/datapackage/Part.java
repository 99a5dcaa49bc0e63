package org.summitatlas.export.datapackage;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Something within something else.
 *
 * @param position its place there, counted from 1
 */
record Part<W, P>(W whole, int position, P part) {

    /** Every part of every whole, in order. */
    static <W, P> List<Part<W, P>> of(List<W> wholes, Function<W, List<P>> parts) {
        return wholes.stream().flatMap(whole -> of(whole, parts.apply(whole))).toList();
    }

    private static <W, P> Stream<Part<W, P>> of(W whole, List<P> parts) {
        return IntStream.range(0, parts.size()).mapToObj(place -> new Part<>(whole, place + 1, parts.get(place)));
    }
}
