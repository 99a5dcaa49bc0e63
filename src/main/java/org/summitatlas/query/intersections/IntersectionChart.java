package org.summitatlas.query.intersections;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import org.summitatlas.model.Language;
import org.summitatlas.model.Party;
import org.summitatlas.query.Results;
import org.summitatlas.query.intersections.Intersections.Combination;

/**
 * What the intersections of a query's results show.
 *
 * @param among the documents compared and the parties counted
 * @param bars  every combination that somebody belongs to, in the order of the arrangement
 */
public record IntersectionChart(Intersections among, Arrangement arrangement, List<Combination> bars) {

    public IntersectionChart {
        bars = List.copyOf(bars);
    }

    /** @param arrangement the line that {@link Arrangement#parse} reads */
    public static IntersectionChart of(Results results, String arrangement) {
        Arrangement read = Arrangement.parse(arrangement);
        Intersections among = Intersections.of(results.tables().atlas(),
                new DocumentSets(results.query(), results.scope()).compared(read), Counted.parties(results));
        List<Combination> all = among.combinations(read.reading());
        return new IntersectionChart(among, read, read.order().largest(all, all.size()));
    }

    /** The largest combinations in the order of the arrangement, at most so many. */
    public List<Combination> largest(int most) {
        return arrangement.order().largest(bars, most);
    }

    /** Who belongs to a combination, in the order of the reader's alphabet. */
    public List<Party> members(Combination bar, Language reader) {
        Comparator<Object> byName = Collator.getInstance(reader.locale());
        return among.members(bar).stream().sorted(Comparator.comparing(party -> party.name(reader), byName)).toList();
    }
}
