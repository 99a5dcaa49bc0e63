package org.summitatlas.query;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.Document;
import org.summitatlas.model.Endorsement;
import org.summitatlas.model.Party;
import org.summitatlas.model.Standing;

/**
 * Decides which parties answer the facets of a query. Text is left to the tables, each of which searches its own rows.
 *
 * @param atlas the dataset
 * @param query the question
 */
public record Matches(Atlas atlas, Query query) {

    /** The parties that match, in the order of the dataset. */
    public List<Party> parties() {
        return atlas.data().parties().stream().filter(this::matches).toList();
    }

    public boolean matches(Party party) {
        return isOfKind(party) && isInGroup(party) && answersDocuments(party);
    }

    private boolean isOfKind(Party party) {
        return query.kinds().isEmpty() || query.kinds().contains(party.kind());
    }

    private boolean isInGroup(Party party) {
        return query.groups().isEmpty()
                || atlas.groupsOf(party).stream().anyMatch(group -> query.groups().contains(group.id()));
    }

    private boolean answersDocuments(Party party) {
        Collection<Document> asked = documents();
        if (query.documents().isEmpty()) {
            return !restrictsFacts() || asked.stream().anyMatch(document -> counts(party, document));
        }
        Predicate<Document> counts = document -> counts(party, document);
        return switch (query.match()) {
            case ANY -> asked.stream().anyMatch(counts);
            case ALL -> asked.stream().allMatch(counts);
            case NONE -> asked.stream().anyMatch(document -> document.isOpenTo(party)) && asked.stream().noneMatch(counts);
        };
    }

    private boolean restrictsFacts() {
        return !query.standings().isEmpty() || !query.confidences().isEmpty();
    }

    /** The documents asked about: the chosen ones, or all. */
    public List<Document> documents() {
        return atlas.data().documents().stream()
                .filter(document -> query.documents().isEmpty() || query.documents().contains(document.id()))
                .toList();
    }

    /** Whether a party's standing towards a document, and the confidence of it, is what the query counts. */
    public boolean counts(Party party, Document document) {
        Standing standing = atlas.standing(party, document);
        boolean standingCounts = query.standings().isEmpty() ? standing.isEndorser() : query.standings().contains(standing);
        return standingCounts && (query.confidences().isEmpty() || atlas.endorsement(party.id(), document.id())
                .map(Endorsement::confidence).filter(query.confidences()::contains).isPresent());
    }

    /** Whether an endorsement is among those the query asks for. */
    boolean keeps(Endorsement endorsement, Set<String> matching) {
        boolean asked = query.documents().isEmpty() || query.match() == Match.NONE
                || query.documents().contains(endorsement.document());
        return asked && matching.contains(endorsement.party())
                && (!restrictsFacts() || query.match() == Match.NONE
                        || counts(atlas.party(endorsement.party()), atlas.document(endorsement.document())));
    }

    /** The ids of the parties that match. */
    Set<String> partyIds() {
        return parties().stream().map(Party::id).collect(Collectors.toUnmodifiableSet());
    }
}
