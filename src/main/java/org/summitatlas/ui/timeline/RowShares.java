package org.summitatlas.ui.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Shares the rows there are among lanes that may want more. */
final class RowShares {

    private RowShares() {
    }

    /**
     * How many rows each gets: one at least, what it needs at most. The first is the spine of all and gets what it
     * needs; of the others the next row goes to the one that has the smallest part of what it needs.
     *
     * @param needed how many rows each wants, from 1
     * @param room   how many there are
     */
    static List<Integer> of(List<Integer> needed, int room) {
        List<Integer> shares = new ArrayList<>(needed.stream().map(_ -> 1).toList());
        shares.set(0, Math.min(needed.getFirst(), Math.max(1, room - needed.size() + 1)));
        int left = room - shares.stream().mapToInt(Integer::intValue).sum();
        while (left > 0) {
            Optional<Integer> poorest = IntStream.range(0, needed.size()).boxed()
                    .filter(lane -> shares.get(lane) < needed.get(lane))
                    .min(Comparator.comparingDouble(lane -> shares.get(lane) / (double) needed.get(lane)));
            if (poorest.isEmpty()) {
                break;
            }
            shares.set(poorest.get(), shares.get(poorest.get()) + 1);
            left--;
        }
        return List.copyOf(shares);
    }
}
