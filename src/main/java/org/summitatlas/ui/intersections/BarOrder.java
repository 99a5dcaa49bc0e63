package org.summitatlas.ui.intersections;

import java.util.Comparator;
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

    Comparator<Combination> comparator() {
        return comparator;
    }
}
