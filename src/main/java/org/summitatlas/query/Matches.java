package org.summitatlas.query;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.Document;
import org.summitatlas.model.Endorsement;
import org.summitatlas.model.Framework;
import org.summitatlas.model.Party;
import org.summitatlas.model.Standing;

/**
 * Decides which parties answer the summit and the facets of a query. Text is left to the tables, each of which searches
 * its own rows.
 */
public final class Matches {

    private final Scope scope;
    private final Query query;
    private final List<Document> documents;

    /** @param scope what belongs to the summit of the query */
    public Matches(Scope scope, Query query) {
        this.scope = scope;
        this.query = query;
        documents = scope.documents().stream().filter(Document::isEndorsable)
                .filter(document -> query.documents().isEmpty() || query.documents().contains(document.id()))
                .toList();
    }

    Scope scope() {
        return scope;
    }

    Query query() {
        return query;
    }

    /** The parties that match, in the order of the dataset. */
    public List<Party> parties() {
        return scope.atlas().data().parties().stream().filter(this::matches).toList();
    }

    public boolean matches(Party party) {
        return scope.holds(party) && isOfKind(party) && isInGroup(party) && followedThrough(party)
                && answersDocuments(party);
    }

    private boolean isOfKind(Party party) {
        return query.kinds().isEmpty() || query.kinds().contains(party.kind());
    }

    private boolean isInGroup(Party party) {
        return query.groups().isEmpty()
                || scope.atlas().groupsOf(party).stream().anyMatch(group -> query.groups().contains(group.id()));
    }

    private boolean followedThrough(Party party) {
        return query.followThroughs().isEmpty()
                || scope.atlas().frameworksOf(party).stream().filter(scope::holds).anyMatch(this::counts);
    }

    private boolean answersDocuments(Party party) {
        Predicate<Document> counts = document -> counts(party, document);
        if (query.documents().isEmpty()) {
            return !restrictsFacts() || documents.stream().anyMatch(counts);
        }
        return switch (query.match()) {
            case ANY -> documents.stream().anyMatch(counts);
            case ALL -> !documents.isEmpty() && documents.stream().allMatch(counts);
            case NONE -> documents.stream().anyMatch(document -> document.isOpenTo(party))
                    && documents.stream().noneMatch(counts);
        };
    }

    private boolean restrictsFacts() {
        return !query.standings().isEmpty() || !query.confidences().isEmpty();
    }

    /** The documents asked about: the chosen ones, or all at the summit; never a report, which nobody endorses. */
    public List<Document> documents() {
        return documents;
    }

    /** Whether a party's standing towards a document, and the confidence of it, is what the query counts. */
    public boolean counts(Party party, Document document) {
        Standing standing = scope.atlas().standing(party, document);
        boolean standingCounts =
                query.standings().isEmpty() ? standing.isEndorser() : query.standings().contains(standing);
        return standingCounts && (query.confidences().isEmpty() || scope.atlas().endorsement(party.id(), document.id())
                .map(Endorsement::confidence).filter(query.confidences()::contains).isPresent());
    }

    /** Whether what a company published, or did not, is what the query counts. */
    boolean counts(Framework framework) {
        return query.followThroughs().isEmpty() || query.followThroughs().contains(framework.followThrough());
    }

    /** Whether an endorsement is among those the query asks for. */
    boolean keeps(Endorsement endorsement, Set<String> matching) {
        Atlas atlas = scope.atlas();
        boolean asked = query.documents().isEmpty() || query.match() == Match.NONE
                || query.documents().contains(endorsement.document());
        return asked && matching.contains(endorsement.party())
                && (!restrictsFacts() || query.match() == Match.NONE
                        || counts(atlas.party(endorsement.party()), atlas.document(endorsement.document())));
    }

    /**
     * Whether a document is of interest: everything is shown, it is asked for, or a party found endorsed it.
     *
     * @param found the parties that match
     */
    boolean shows(Document document, List<Party> found) {
        boolean asked = query.documents().contains(document.id()) && query.match() != Match.NONE;
        return !query.hasFacets() || asked
                || found.stream().anyMatch(party -> scope.atlas().standing(party, document).isEndorser());
    }

    /** The ids of the parties that match. */
    Set<String> partyIds() {
        return parties().stream().map(Party::id).collect(Collectors.toUnmodifiableSet());
    }
}
