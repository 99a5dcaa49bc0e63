package org.summitatlas.query;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
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
 * What the user asks for, as one immutable value: it can be equal, stored, undone, written as one line and told in
 * words. An empty set means "no restriction".
 *
 * <p>Summit and day say where and when to look, all the rest what for. Clearing a query therefore keeps both.
 *
 * @param summit         id of the one summit that everything is about; empty for the whole dataset
 * @param asOf           the day as of which everything is asked; empty for all that the dataset knows
 * @param text           words and quoted phrases that a row must contain, diacritics and case folded
 * @param documents      ids of the documents asked about
 * @param match          how several documents combine
 * @param excluded       ids of documents to none of which a party may have put its name
 * @param kinds          kinds of party to keep
 * @param groups         ids of groups; a party in any of them is kept
 * @param standings      standings that count towards the documents; empty means "has endorsed"
 * @param confidences    confidences that count towards the documents; empty means "any"
 * @param followThroughs keeps companies with what became of their promise; empty keeps every party
 * @param others         what must hold besides and facets cannot show, in the order written; never anything that one
 *                       of the other components could hold (see {@code QueryForm})
 */
public record Query(Optional<String> summit, Optional<LocalDate> asOf, String text, Set<String> documents, Match match,
                    Set<String> excluded, Set<PartyKind> kinds, Set<String> groups, Set<Standing> standings,
                    Set<Confidence> confidences, Set<FollowThrough> followThroughs, List<Expression> others) {

    /** Asks for everything. */
    public static final Query EVERYTHING = new Query(Optional.empty(), Optional.empty(), "", Set.of(), Match.ANY,
            Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), List.of());

    public Query {
        documents = Set.copyOf(documents);
        excluded = Set.copyOf(excluded);
        kinds = Set.copyOf(kinds);
        groups = Set.copyOf(groups);
        standings = Set.copyOf(standings);
        confidences = Set.copyOf(confidences);
        followThroughs = Set.copyOf(followThroughs);
        others = List.copyOf(others);
    }

    /**
     * The same question about one summit, or about all if empty. Documents that are not of that summit are let go of,
     * since nothing could be said about them there.
     *
     * @throws java.util.NoSuchElementException if the dataset has no such summit
     */
    public Query withSummit(Optional<String> newSummit, Atlas atlas) {
        newSummit.ifPresent(atlas::summit);
        Set<String> there = atlas.data().documents().stream().filter(document -> document.isOf(newSummit))
                .map(Document::id).collect(Collectors.toUnmodifiableSet());
        return withSummit(newSummit).withDocuments(kept(documents, there)).withExcluded(kept(excluded, there));
    }

    private static Set<String> kept(Set<String> chosen, Set<String> there) {
        return chosen.stream().filter(there::contains).collect(Collectors.toUnmodifiableSet());
    }

    /** The same question elsewhere, whatever documents it asks about. */
    public Query withSummit(Optional<String> newSummit) {
        return new Query(newSummit, asOf, text, documents, match, excluded, kinds, groups, standings, confidences,
                followThroughs, others);
    }

    public Query withAsOf(Optional<LocalDate> newAsOf) {
        return new Query(summit, newAsOf, text, documents, match, excluded, kinds, groups, standings, confidences,
                followThroughs, others);
    }

    public Query withText(String newText) {
        return new Query(summit, asOf, newText, documents, match, excluded, kinds, groups, standings, confidences,
                followThroughs, others);
    }

    public Query withDocuments(Set<String> newDocuments) {
        return new Query(summit, asOf, text, newDocuments, match, excluded, kinds, groups, standings, confidences,
                followThroughs, others);
    }

    public Query withMatch(Match newMatch) {
        return new Query(summit, asOf, text, documents, newMatch, excluded, kinds, groups, standings, confidences,
                followThroughs, others);
    }

    public Query withExcluded(Set<String> newExcluded) {
        return new Query(summit, asOf, text, documents, match, newExcluded, kinds, groups, standings, confidences,
                followThroughs, others);
    }

    public Query withKinds(Set<PartyKind> newKinds) {
        return new Query(summit, asOf, text, documents, match, excluded, newKinds, groups, standings, confidences,
                followThroughs, others);
    }

    public Query withGroups(Set<String> newGroups) {
        return new Query(summit, asOf, text, documents, match, excluded, kinds, newGroups, standings, confidences,
                followThroughs, others);
    }

    public Query withStandings(Set<Standing> newStandings) {
        return new Query(summit, asOf, text, documents, match, excluded, kinds, groups, newStandings, confidences,
                followThroughs, others);
    }

    public Query withConfidences(Set<Confidence> newConfidences) {
        return new Query(summit, asOf, text, documents, match, excluded, kinds, groups, standings, newConfidences,
                followThroughs, others);
    }

    public Query withFollowThroughs(Set<FollowThrough> newFollowThroughs) {
        return new Query(summit, asOf, text, documents, match, excluded, kinds, groups, standings, confidences,
                newFollowThroughs, others);
    }

    public Query withOthers(List<Expression> newOthers) {
        return new Query(summit, asOf, text, documents, match, excluded, kinds, groups, standings, confidences,
                followThroughs, newOthers);
    }

    /** Asks for everything at the same summit and day. */
    public Query cleared() {
        return EVERYTHING.withSummit(summit).withAsOf(asOf);
    }

    /** Whether there is nothing to clear: nothing is asked beside summit and day, however documents would combine. */
    public boolean isCleared() {
        return withMatch(Match.ANY).equals(cleared());
    }

    /** Whether anything is asked beside the summit, the day and the text. */
    public boolean hasFacets() {
        return !withText("").isCleared();
    }

    /** Parties that put their name to every one of some documents, and to none of others. */
    public Query withExactly(Set<String> required, Set<String> refused) {
        return withDocuments(required).withMatch(required.size() > 1 ? Match.ALL : Match.ANY).withExcluded(refused);
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
