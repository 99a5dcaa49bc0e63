package org.summitatlas.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Derives where each party stands towards each document, once: facets and map ask it thousands of times. */
final class Standings {

    private final Atlas atlas;
    private final Map<String, Set<String>> presentByDocument;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Standing[]> byDocument = new HashMap<>();

    Standings(Atlas atlas) {
        this.atlas = atlas;
        presentByDocument = atlas.data().documents().stream()
                .collect(Collectors.toUnmodifiableMap(Document::id, this::present));
        List<Party> parties = atlas.data().parties();
        parties.forEach(party -> places.put(party.id(), places.size()));
        atlas.data().documents().forEach(document -> byDocument.put(document.id(),
                parties.stream().map(party -> derive(party, document)).toArray(Standing[]::new)));
    }

    /** The standing of a party; one that the dataset does not have stands as if it had done nothing. */
    Standing of(Party party, Document document) {
        Integer place = places.get(party.id());
        return place == null ? derive(party, document) : byDocument.get(document.id())[place];
    }

    private Standing derive(Party party, Document document) {
        Optional<Endorsement> endorsement = atlas.endorsement(party.id(), document.id());
        if (endorsement.isPresent()) {
            return Standing.of(endorsement.get().status());
        }
        if (!document.isOpenTo(party)) {
            return Standing.NOT_ELIGIBLE;
        }
        if (document.list() == ListCompleteness.PARTIAL) {
            return Standing.UNKNOWN;
        }
        return presentByDocument.get(document.id()).contains(party.id())
                ? Standing.ATTENDED_NOT_LISTED : Standing.NOT_LISTED;
    }

    /** The parties present where a document was adopted: at its session or, where none is known, at its summit. */
    private Set<String> present(Document document) {
        Stream<Attendance> there = document.session().isPresent()
                ? atlas.attendancesAt(atlas.session(document.session().get())).stream()
                : atlas.data().attendances().stream()
                        .filter(item -> document.summit().filter(atlas.summitOf(item)::equals).isPresent());
        return there.filter(item -> item.outcome() == Outcome.ATTENDED).flatMap(item -> item.party().stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
