package org.summitatlas.query.map;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.summitatlas.model.Document;
import org.summitatlas.model.Party;

/**
 * Everything the map says, without a word or a shape.
 *
 * @param document      by whose standings it is coloured; empty for the number of documents endorsed
 * @param isNotYet      whether that document did not exist on the day asked about
 * @param steps         how numbers of documents are coloured, on a map that shows them
 * @param states        all of the dataset, found or not, in its order
 * @param organizations all of the dataset; those first that take the most part in the series
 */
public record ColouredMap(Optional<Document> document, boolean isNotYet, CountSteps steps, List<ColouredParty> states,
                          List<ColouredParty> organizations) {

    private static final List<MapTone> STANDINGS =
            Arrays.stream(MapTone.values()).filter(tone -> tone.standing().isPresent()).toList();
    private static final List<MapTone> NUMBERS =
            List.of(MapTone.COUNT_3, MapTone.COUNT_2, MapTone.COUNT_1, MapTone.COUNT_0);

    public ColouredMap {
        states = List.copyOf(states);
        organizations = List.copyOf(organizations);
    }

    /** States, then organizations. */
    public Stream<ColouredParty> parties() {
        return Stream.concat(states.stream(), organizations.stream());
    }

    /**
     * The colours of the parties found: only those that occur, except that "endorsed" and the lowest step of the count
     * always stand, since their absence is an answer too.
     */
    public List<LegendLine> legend() {
        if (isNotYet) {
            return List.of(line(MapTone.COUNT_0));
        }
        MapTone always = document.isPresent() ? MapTone.ENDORSED : MapTone.COUNT_1;
        return (document.isPresent() ? STANDINGS : NUMBERS).stream().map(this::line)
                .filter(line -> !line.parties().isEmpty() || line.tone() == always).toList();
    }

    private LegendLine line(MapTone tone) {
        List<Party> having = parties().filter(party -> party.tone() == tone).map(ColouredParty::party).toList();
        return new LegendLine(tone, having);
    }

    /** Whether the query leaves out some of those who take part. */
    public boolean leavesOut() {
        return parties().anyMatch(party -> party.tone() == MapTone.FILTERED_OUT);
    }
}
