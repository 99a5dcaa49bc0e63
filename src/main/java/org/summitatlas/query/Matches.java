package org.summitatlas.query;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.Document;
import org.summitatlas.model.Endorsement;
import org.summitatlas.model.Framework;
import org.summitatlas.model.Party;
import org.summitatlas.model.Standing;

/**
 * Decides which parties answer the summit and the facets of a query, and what else concerns them. Text and conditions
 * that no facet holds are left to the tables, each of which puts them to its own rows.
 */
final class Matches {

    private final Evaluation evaluation;
    private final Query query;
    private final BitSet found;

    Matches(Evaluation evaluation, Query asked) {
        this.evaluation = evaluation;
        query = asked.withOthers(List.of());
        found = evaluation.found(conditions(asked).equals(asked.others()) ? query
                : query.withDocuments(Set.of()).withStandings(Set.of()).withConfidences(Set.of()));
    }

    /**
     * What the tables put to their own rows. Where a condition speaks of documents, all that is asked of documents
     * belongs together and goes with it.
     */
    static List<Expression> conditions(Query asked) {
        return !TermGroup.of(asked.others()).asksOfDocuments() ? asked.others()
                : QueryTerms.of(Query.EVERYTHING.withDocuments(asked.documents()).withMatch(asked.match())
                        .withStandings(asked.standings()).withConfidences(asked.confidences())
                        .withOthers(asked.others()));
    }

    Scope scope() {
        return evaluation.scope();
    }

    /** Whether no facet keeps anything back. */
    boolean isEverything() {
        return !query.hasFacets();
    }

    boolean matches(Party party) {
        return matches(party.id());
    }

    boolean matches(String party) {
        return evaluation.sets().has(found, party);
    }

    /** Whether what a company published, or did not, is what the query counts. */
    boolean counts(Framework framework) {
        return query.followThroughs().isEmpty() || query.followThroughs().contains(framework.followThrough());
    }

    /** Whether an endorsement is among those the query asks for. */
    boolean keeps(Endorsement endorsement) {
        boolean anyStand = query.match() == Match.NONE && !query.documents().isEmpty()
                || query.standings().isEmpty() && query.confidences().isEmpty();
        return isAsked(endorsement.document()) && matches(endorsement.party()) && (anyStand || counts(endorsement));
    }

    /** Where none of some documents must be endorsed, the question is what else was. */
    private boolean isAsked(String document) {
        return query.documents().isEmpty() || query.match() == Match.NONE || query.documents().contains(document);
    }

    private boolean counts(Endorsement endorsement) {
        Atlas atlas = scope().atlas();
        Standing standing = atlas.standing(atlas.party(endorsement.party()), atlas.document(endorsement.document()));
        return (query.standings().isEmpty() ? standing.isEndorser() : query.standings().contains(standing))
                && (query.confidences().isEmpty() || query.confidences().contains(endorsement.confidence()));
    }

    /** Whether a document is of interest: everything is shown, it is asked for, or a party found endorsed it. */
    boolean shows(Document document) {
        boolean asked = query.documents().contains(document.id()) && query.match() != Match.NONE;
        return isEverything() || asked || evaluation.counting(TermGroup.of(List.of()), List.of(document.id()))
                .intersects(found);
    }
}
