package org.summitatlas.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A declaration, statement, annex, set of commitments, pledge or treaty.
 *
 * @param session             id of the session that adopted it
 * @param koreanTitleIsOurs   whether the Korean title is our translation because no source we read prints one
 * @param url                 official address
 * @param openTo              the kinds of party that could endorse it
 * @param listComplete        whether every endorser is named in what we read; if not, absence means "unknown"
 */
public record Document(String id, String summit, String session, DocumentKind kind, LocalizedText title,
                       LocalizedText shortTitle, boolean koreanTitleIsOurs, PartialDate date, LocalizedText issuer,
                       String url, Set<Theme> themes, Set<PartyKind> openTo, boolean listComplete,
                       Optional<LocalizedText> note, List<Paragraph> paragraphs, List<DocumentReference> references,
                       List<Evidence> evidence) implements Fact {

    public Document {
        themes = inOrder(Theme.class, themes);
        openTo = inOrder(PartyKind.class, openTo);
        paragraphs = List.copyOf(paragraphs);
        references = List.copyOf(references);
        evidence = List.copyOf(evidence);
    }

    /** An unmodifiable set in the order of the constants, so that what is printed from it is the same every time. */
    private static <E extends Enum<E>> Set<E> inOrder(Class<E> type, Set<E> values) {
        Set<E> ordered = EnumSet.noneOf(type);
        ordered.addAll(values);
        return Collections.unmodifiableSet(ordered);
    }

    /** Whether this party is of a kind that could endorse it. */
    public boolean isOpenTo(Party party) {
        return openTo.contains(party.kind());
    }

    public EntityRef ref() {
        return new EntityRef(EntityKind.DOCUMENT, id);
    }
}
