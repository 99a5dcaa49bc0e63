package org.summitatlas.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.summitatlas.model.Organization;
import org.summitatlas.query.PartyCount;
import org.summitatlas.query.map.ColouredMap;
import org.summitatlas.query.map.CountSteps.Range;
import org.summitatlas.query.map.LegendLine;
import org.summitatlas.query.map.MapTone;
import org.summitatlas.ui.Messages;

/** Says what each colour on the map means, and how many parties of each kind have it. */
final class Legend {

    /** More organizations than this are counted, so that the card leaves the map in sight. */
    private static final int MOST_NAMED = 2;

    private final Messages messages;
    private final ColouredMap map;

    Legend(Messages messages, ColouredMap map) {
        this.messages = messages;
        this.map = map;
    }

    /** The lines of the colours that parties found have, and one for all the rest. */
    List<LegendEntry> entries() {
        List<LegendEntry> entries = new ArrayList<>(map.legend().stream().map(this::entry).toList());
        entries.add(new LegendEntry(MapTone.NO_PARTY.word(), Optional.empty(),
                messages.text(map.leavesOut() ? "map.legend.plain-or-filtered" : "map.status.no-party"),
                Optional.empty(), ""));
        return entries;
    }

    private LegendEntry entry(LegendLine line) {
        MapTone tone = line.tone();
        String words = map.isNotYet() ? messages.text("map.status.not-yet")
                : tone.standing().map(messages::term).orElseGet(() -> range(tone));
        return new LegendEntry(tone.word(), tone.standing(), words, Optional.of(line.count()), inWords(line.count()));
    }

    private String range(MapTone tone) {
        Range range = map.steps().range(tone);
        if (range.to().isEmpty()) {
            return messages.text("map.legend.count.from", range.from());
        }
        int to = range.to().getAsInt();
        return to == 0 ? messages.text("map.legend.count-0")
                : range.from() == to ? messages.text("map.legend.count.one", to)
                : messages.text("map.legend.count.range", range.from(), to);
    }

    private String inWords(PartyCount parties) {
        Stream<String> states = parties.states() > 0
                ? Stream.of(messages.text("map.legend.states", parties.states())) : Stream.empty();
        List<Organization> named = parties.organizations();
        Stream<String> organizations = named.size() > MOST_NAMED
                ? Stream.of(messages.text("map.legend.organizations", named.size()))
                : named.stream().map(Organization::id);
        String words = Stream.concat(states, organizations).collect(Collectors.joining(" + "));
        return words.isEmpty() ? "0" : words;
    }
}
