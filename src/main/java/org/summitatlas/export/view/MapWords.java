package org.summitatlas.export.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.summitatlas.export.ExportWords;
import org.summitatlas.model.Document;
import org.summitatlas.model.Language;
import org.summitatlas.model.Organization;
import org.summitatlas.model.Party;
import org.summitatlas.query.PartyCount;
import org.summitatlas.query.Results;
import org.summitatlas.query.Terms;
import org.summitatlas.query.map.ColouredMap;
import org.summitatlas.query.map.ColouredParty;
import org.summitatlas.query.map.CountSteps.Range;
import org.summitatlas.query.map.LegendLine;
import org.summitatlas.query.map.MapTone;

/** What a map says in words, alike in the window and in pictures. */
public final class MapWords {

    /** More organizations than this are counted, so that a legend is no longer than the map is wide. */
    private static final int MOST_NAMED = 2;
    /** More endorsers than this are counted only. */
    private static final int MOST_ENDORSERS = 40;

    private final ColouredMap map;
    private final Language language;
    private final ExportWords words;
    private final Terms terms;

    public MapWords(ColouredMap map, Language language) {
        this.map = map;
        this.language = language;
        words = new ExportWords(language);
        terms = new Terms(language);
    }

    /** What colours the map. */
    String subject() {
        return map.document().map(document -> words.say("map.by-standing", name(document)))
                .orElseGet(() -> words.say("map.by-number"));
    }

    private String name(Document document) {
        return document.shortTitle().in(language);
    }

    String organizations() {
        return words.say("map.organizations");
    }

    /** A party with what its colour says: "Mexico, endorsed". */
    String of(ColouredParty coloured) {
        return coloured.party().name(language) + ", " + status(coloured);
    }

    /** What the colour of a party says: "endorsed 3 of 10 documents open to it". */
    public String status(ColouredParty party) {
        if (!party.tone().isFound()) {
            return party.tone() == MapTone.FILTERED_OUT ? words.say("map.filtered-out") : noParty();
        }
        return party.number().map(number -> words.say("map.number", number.endorsed(), number.openTo()))
                .orElseGet(() -> tone(party.tone()));
    }

    /** What is said of land that takes no part. */
    public String noParty() {
        return words.say("map.no-party");
    }

    /** What a colour of parties found means. */
    public String tone(MapTone tone) {
        return map.isNotYet() ? words.say("map.not-yet") : tone.standing().map(terms::of).orElseGet(() -> range(tone));
    }

    private String range(MapTone tone) {
        Range range = map.steps().range(tone);
        if (range.to().isEmpty()) {
            return words.say("map.count.from", range.from());
        }
        int to = range.to().getAsInt();
        return to == 0 ? words.say("map.count.none")
                : range.from() == to ? words.say("map.count.one", to) : words.say("map.count.range", range.from(), to);
    }

    /** A line of the legend: "endorsed: 27 states + EU". */
    String legend(LegendLine line) {
        return tone(line.tone()) + ": " + count(line.count());
    }

    /** What land without a colour means. */
    public String rest() {
        return map.leavesOut() ? words.say("map.rest") : noParty();
    }

    /** How many parties have a colour: "27 states + EU". */
    public String count(PartyCount parties) {
        Stream<String> states = parties.states() > 0
                ? Stream.of(words.say("map.states", parties.states())) : Stream.empty();
        List<Organization> named = parties.organizations();
        Stream<String> organizations = named.size() > MOST_NAMED
                ? Stream.of(words.say("map.organizations.count", named.size()))
                : named.stream().map(Organization::id);
        String both = Stream.concat(states, organizations).collect(Collectors.joining(" + "));
        return both.isEmpty() ? "0" : both;
    }

    /** The map in sentences. */
    String description() {
        String counts = words.say("map.description",
                map.legend().stream().map(line -> tone(line.tone()) + " " + count(line.count()))
                        .collect(Collectors.joining(", ")));
        List<String> endorsers = map.parties().filter(party -> party.tone().standing().isPresent()
                        && party.tone().standing().get().isEndorser())
                .map(ColouredParty::party).map(party -> party.name(language)).toList();
        return endorsers.isEmpty() || endorsers.size() > MOST_ENDORSERS ? counts
                : counts + " " + words.say("map.endorsers", String.join(", ", endorsers));
    }

    /** What is said across a map that shows nobody; empty where somebody is on it. */
    Optional<String> emptiness(Results results) {
        int found = results.parties().size();
        return onMap() > 0 ? Optional.empty()
                : Optional.of(found == 0 ? words.say("map.nobody") : words.say("map.placeless", found));
    }

    private int onMap() {
        return (int) map.parties().filter(party -> party.tone().isFound()).count();
    }

    /**
     * What a reader has to know who has nothing but the picture.
     *
     * @param beyond   how many countries found lie beyond the edge
     * @param unmarked parties that are too small to see and have no mark
     */
    List<String> notes(Results results, int beyond, List<ColouredParty> unmarked) {
        List<String> notes = new ArrayList<>();
        int placeless = results.parties().size() - onMap();
        if (placeless > 0 && onMap() > 0) {
            notes.add(words.say("map.note.placeless", placeless));
        }
        if (map.isNotYet()) {
            notes.add(words.say("map.note.not-yet", map.document().map(this::name).orElseThrow()));
        }
        if (map.leavesOut()) {
            List<Party> out = map.parties().filter(party -> party.tone() == MapTone.FILTERED_OUT)
                    .map(ColouredParty::party).toList();
            notes.add(words.say("map.note.left-out", count(PartyCount.of(out))));
        }
        if (map.legend().stream().anyMatch(line -> line.tone() == MapTone.UNKNOWN)) {
            notes.add(words.say("map.note.unknown"));
        }
        if (beyond > 0) {
            notes.add(words.say("map.note.beyond", beyond));
        }
        if (!unmarked.isEmpty()) {
            notes.add(words.say("map.note.unmarked",
                    unmarked.stream().map(this::of).collect(Collectors.joining("; "))));
        }
        notes.add(words.say("map.note.boundaries"));
        return notes;
    }
}
