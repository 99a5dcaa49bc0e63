package org.summitatlas.ui.intersections;

import java.util.List;
import java.util.Optional;
import org.summitatlas.query.intersections.BarOrder;
import org.summitatlas.query.intersections.Intersections;
import org.summitatlas.query.intersections.Intersections.Combination;
import org.summitatlas.query.intersections.Intersections.Reading;

/**
 * What the intersections show.
 *
 * @param rows   the documents compared, from the top
 * @param bars   the combinations from the left, as many as are drawn
 * @param all    how many combinations there are
 * @param marked the combination that the query asks for, whether or not a bar is drawn for it
 * @param notes  what must be known to read it rightly, a sentence each
 */
record Picture(Intersections intersections, Reading reading, BarOrder order, List<Row> rows, List<Combination> bars,
               int all, Optional<Combination> marked, List<String> notes) {

    /**
     * One document.
     *
     * @param size    how many of the parties endorsed it
     * @param partial whether absence from its list says nothing
     */
    record Row(String id, String name, int size, boolean partial) {
    }

    Picture {
        rows = List.copyOf(rows);
        bars = List.copyOf(bars);
        notes = List.copyOf(notes);
    }

    /** The height of the tallest bar, in parties; at least 1. */
    int tallest() {
        return Math.max(1, bars.stream().mapToInt(Combination::size).max().orElse(1));
    }

    /** The size of the largest set, in parties; at least 1. */
    int largest() {
        return Math.max(1, rows.stream().mapToInt(Row::size).max().orElse(1));
    }
}
