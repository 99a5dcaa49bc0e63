package org.summitatlas.query;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.Confidence;
import org.summitatlas.model.Document;
import org.summitatlas.model.FollowThrough;
import org.summitatlas.model.PartyKind;
import org.summitatlas.model.Standing;

/**
 * What the user asks for, as one immutable value: it can be equal, stored, undone and told in words.
 * An empty set means "no restriction".
 *
 * <p>The summit says where to look, all the rest what for. Clearing a query therefore keeps its summit: only choosing
 * another summit, or all, changes it.
 *
 * @param summit         id of the one summit that everything is about; empty for the whole dataset
 * @param text           words that a row must contain, diacritics and case folded
 * @param documents      ids of the documents asked about
 * @param match          how several documents combine
 * @param kinds          kinds of party to keep
 * @param groups         ids of groups; a party in any of them is kept
 * @param standings      standings that count towards the documents; empty means "has endorsed"
 * @param confidences    confidences that count towards the documents; empty means "any"
 * @param followThroughs keeps companies with what became of their promise; empty keeps every party
 */
public record Query(Optional<String> summit, String text, Set<String> documents, Match match, Set<PartyKind> kinds,
                    Set<String> groups, Set<Standing> standings, Set<Confidence> confidences,
                    Set<FollowThrough> followThroughs) {

    /** Asks for everything. */
    public static final Query EVERYTHING = new Query(Optional.empty(), "", Set.of(), Match.ANY, Set.of(), Set.of(),
            Set.of(), Set.of(), Set.of());

    public Query {
        documents = Set.copyOf(documents);
        kinds = Set.copyOf(kinds);
        groups = Set.copyOf(groups);
        standings = Set.copyOf(standings);
        confidences = Set.copyOf(confidences);
        followThroughs = Set.copyOf(followThroughs);
    }

    /**
     * The same question about one summit, or about all if empty. Chosen documents that are not of that summit are let
     * go of, since nothing could be said about them there.
     *
     * @throws java.util.NoSuchElementException if the dataset has no such summit
     */
    public Query withSummit(Optional<String> newSummit, Atlas atlas) {
        newSummit.ifPresent(atlas::summit);
        Set<String> left = atlas.data().documents().stream().filter(document -> document.isOf(newSummit))
                .map(Document::id).filter(documents::contains).collect(Collectors.toUnmodifiableSet());
        return new Query(newSummit, text, left, match, kinds, groups, standings, confidences, followThroughs);
    }

    public Query withText(String newText) {
        return new Query(summit, newText, documents, match, kinds, groups, standings, confidences, followThroughs);
    }

    public Query withDocuments(Set<String> newDocuments) {
        return new Query(summit, text, newDocuments, match, kinds, groups, standings, confidences, followThroughs);
    }

    public Query withMatch(Match newMatch) {
        return new Query(summit, text, documents, newMatch, kinds, groups, standings, confidences, followThroughs);
    }

    public Query withKinds(Set<PartyKind> newKinds) {
        return new Query(summit, text, documents, match, newKinds, groups, standings, confidences, followThroughs);
    }

    public Query withGroups(Set<String> newGroups) {
        return new Query(summit, text, documents, match, kinds, newGroups, standings, confidences, followThroughs);
    }

    public Query withStandings(Set<Standing> newStandings) {
        return new Query(summit, text, documents, match, kinds, groups, newStandings, confidences, followThroughs);
    }

    public Query withConfidences(Set<Confidence> newConfidences) {
        return new Query(summit, text, documents, match, kinds, groups, standings, newConfidences, followThroughs);
    }

    public Query withFollowThroughs(Set<FollowThrough> newFollowThroughs) {
        return new Query(summit, text, documents, match, kinds, groups, standings, confidences, newFollowThroughs);
    }

    /** Asks for everything at the same summit, or in the whole dataset if none is chosen. */
    public Query cleared() {
        return new Query(summit, "", Set.of(), Match.ANY, Set.of(), Set.of(), Set.of(), Set.of(), Set.of());
    }

    /** Whether there is nothing to clear: nothing is asked beside the summit, however documents would combine. */
    public boolean isCleared() {
        return withMatch(Match.ANY).equals(cleared());
    }

    /** Whether anything is asked beside the summit and the text. */
    public boolean hasFacets() {
        return !withText("").isCleared();
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
