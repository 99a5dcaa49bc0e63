package org.summitatlas.query;

import java.util.LinkedHashSet;
import java.util.Set;
import org.summitatlas.model.Confidence;
import org.summitatlas.model.PartyKind;
import org.summitatlas.model.Standing;

/**
 * What the user asks for, as one immutable value: it can be equal, stored, undone and told in words.
 * An empty set means "no restriction".
 *
 * @param text        words that a row must contain, diacritics and case folded
 * @param documents   ids of the documents asked about
 * @param match       how several documents combine
 * @param kinds       kinds of party to keep
 * @param groups      ids of groups; a party in any of them is kept
 * @param standings   standings that count towards the documents; empty means "has endorsed"
 * @param confidences confidences that count towards the documents; empty means "any"
 */
public record Query(String text, Set<String> documents, Match match, Set<PartyKind> kinds, Set<String> groups,
                    Set<Standing> standings, Set<Confidence> confidences) {

    /** Asks for everything. */
    public static final Query EVERYTHING =
            new Query("", Set.of(), Match.ANY, Set.of(), Set.of(), Set.of(), Set.of());

    public Query {
        documents = Set.copyOf(documents);
        kinds = Set.copyOf(kinds);
        groups = Set.copyOf(groups);
        standings = Set.copyOf(standings);
        confidences = Set.copyOf(confidences);
    }

    public Query withText(String newText) {
        return new Query(newText, documents, match, kinds, groups, standings, confidences);
    }

    public Query withDocuments(Set<String> newDocuments) {
        return new Query(text, newDocuments, match, kinds, groups, standings, confidences);
    }

    public Query withMatch(Match newMatch) {
        return new Query(text, documents, newMatch, kinds, groups, standings, confidences);
    }

    public Query withKinds(Set<PartyKind> newKinds) {
        return new Query(text, documents, match, newKinds, groups, standings, confidences);
    }

    public Query withGroups(Set<String> newGroups) {
        return new Query(text, documents, match, kinds, newGroups, standings, confidences);
    }

    public Query withStandings(Set<Standing> newStandings) {
        return new Query(text, documents, match, kinds, groups, newStandings, confidences);
    }

    public Query withConfidences(Set<Confidence> newConfidences) {
        return new Query(text, documents, match, kinds, groups, standings, newConfidences);
    }

    /** Whether nothing is asked, whatever the way in which documents would combine. */
    public boolean isEverything() {
        return withMatch(Match.ANY).equals(EVERYTHING);
    }

    /** Whether anything is asked beside the text. */
    public boolean hasFacets() {
        return !withText("").isEverything();
    }

    /** The set with the value added if it was missing, removed if it was there. */
    public static <T> Set<T> toggled(Set<T> set, T value) {
        Set<T> changed = new LinkedHashSet<>(set);
        if (!changed.remove(value)) {
            changed.add(value);
        }
        return changed;
    }
}
