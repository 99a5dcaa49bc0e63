package org.summitatlas.query.intersections;

import java.util.Comparator;
import java.util.List;
import org.summitatlas.query.intersections.Intersections.Combination;

/** In which order the bars stand. */
public enum BarOrder {
    /** The largest first. */
    SIZE(Comparator.comparing(Combination::size).reversed().thenComparing(Combination::degree)),
    /** Those of few documents first, and among these the largest. */
    DEGREE(Comparator.comparing(Combination::degree).thenComparing(Comparator.comparing(Combination::size).reversed()));

    private final Comparator<Combination> comparator;

    BarOrder(Comparator<Combination> comparator) {
        this.comparator = comparator;
    }

    /** The combinations in this order, or only the largest of them if there are more than so many. */
    public List<Combination> largest(List<Combination> combinations, int most) {
        return combinations.stream().sorted(SIZE.comparator).limit(most).sorted(comparator).toList();
    }
}
