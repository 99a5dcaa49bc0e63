package org.summitatlas.query.comparison;

import java.util.Optional;
import java.util.stream.Stream;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.Document;
import org.summitatlas.model.EntityRef;
import org.summitatlas.model.Party;
import org.summitatlas.model.PartyKind;

/** What can stand side by side: only things of one of these kinds have enough in common to differ. */
public enum ComparisonKind {
    /** States and organizations of states. */
    PARTIES,
    /** Companies and institutions. */
    COMPANIES,
    DOCUMENTS;

    /** The kind of a thing; empty for one that is not compared, or that the dataset has not. */
    public static Optional<ComparisonKind> of(Atlas atlas, EntityRef ref) {
        return switch (ref.kind()) {
            case PARTY -> atlas.findParty(ref.id()).map(Party::kind).map(ComparisonKind::of);
            case DOCUMENT -> atlas.contains(ref) ? Optional.of(DOCUMENTS) : Optional.empty();
            case PERSON, SESSION, SUMMIT, SOURCE, DISAGREEMENT -> Optional.empty();
        };
    }

    private static ComparisonKind of(PartyKind kind) {
        return switch (kind) {
            case STATE, ORGANIZATION -> PARTIES;
            case COMPANY, INSTITUTION -> COMPANIES;
        };
    }

    /** Everything of this kind, in the order of the dataset. */
    public Stream<EntityRef> all(Atlas atlas) {
        return this == DOCUMENTS ? atlas.data().documents().stream().map(Document::ref)
                : atlas.data().parties().stream().filter(party -> of(party.kind()) == this).map(Party::ref);
    }
}
