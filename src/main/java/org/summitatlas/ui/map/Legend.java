package org.summitatlas.ui.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.EnumWord;
import org.summitatlas.model.Organization;
import org.summitatlas.model.Standing;
import org.summitatlas.query.PartyCount;
import org.summitatlas.ui.Messages;

/** Says what each colour on the map means, and how many parties of each kind have it. */
final class Legend {

    /** More organizations than this are counted, so that the card leaves the map in sight. */
    private static final int MOST_NAMED = 2;

    private final Atlas atlas;
    private final Messages messages;
    private final CountSteps steps;

    /** @param steps how numbers of documents are coloured, for a map that shows them */
    Legend(Atlas atlas, Messages messages, CountSteps steps) {
        this.atlas = atlas;
        this.messages = messages;
        this.steps = steps;
    }

    /**
     * The lines for what is on the map: only colours that occur, except that "endorsed" and the lowest step of the
     * count always stand, since their absence is an answer too.
     */
    List<LegendEntry> entries(List<Status> statuses, boolean byStanding) {
        return withTheRest(byStanding ? standings(statuses) : steps(statuses), statuses);
    }

    /** The lines where the map is coloured by a document that is not there yet. */
    List<LegendEntry> notYet(List<Status> statuses) {
        return withTheRest(List.of(entry(statuses, "count-0", Optional.empty(), messages.text("map.status.not-yet"))),
                statuses);
    }

    private List<LegendEntry> withTheRest(List<LegendEntry> first, List<Status> statuses) {
        List<LegendEntry> entries = new ArrayList<>(first);
        boolean leavesOut = statuses.stream().anyMatch(status -> status.tone().equals("filtered-out"));
        entries.add(new LegendEntry("no-party", Optional.empty(),
                messages.text(leavesOut ? "map.legend.plain-or-filtered" : "map.status.no-party"),
                Optional.empty(), ""));
        return entries;
    }

    private List<LegendEntry> standings(List<Status> statuses) {
        return Arrays.stream(Standing.values())
                .map(standing -> entry(statuses, EnumWord.of(standing), Optional.of(standing), messages.term(standing)))
                .filter(entry -> entry.parties().orElseThrow().total() > 0 || entry.tone().equals("endorsed"))
                .toList();
    }

    private List<LegendEntry> steps(List<Status> statuses) {
        return Stream.of("count-3", "count-2", "count-1", "count-0")
                .map(tone -> entry(statuses, tone, Optional.empty(), steps.words(tone, messages)))
                .filter(entry -> entry.parties().orElseThrow().total() > 0 || entry.tone().equals("count-1"))
                .toList();
    }

    private LegendEntry entry(List<Status> statuses, String tone, Optional<Standing> standing, String words) {
        PartyCount parties = PartyCount.of(statuses.stream()
                .filter(status -> status.tone().equals(tone)).map(status -> atlas.party(status.id())).toList());
        return new LegendEntry(tone, standing, words, Optional.of(parties), inWords(parties));
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
