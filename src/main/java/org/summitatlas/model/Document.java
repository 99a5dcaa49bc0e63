package org.summitatlas.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a summit or a comparable process brought forth: a declaration, a statement, commitments, a treaty, a network.
 *
 * @param summit              id of the summit it belongs to; empty if it belongs to none
 * @param session             id of the session that adopted it; empty where no single session did
 * @param koreanTitleIsOurs   whether the Korean title is our translation because no source we read prints one
 * @param date                when it was adopted, opened for signature or launched
 * @param url                 official address
 * @param openTo              the kinds of party that could endorse it; empty for a report, which nobody endorses
 * @param list                how much of the list of endorsers we could read
 * @param listTotal           id of the figure that says how many endorsers there are where we cannot name them all
 */
public record Document(String id, DocumentScope scope, Optional<String> summit, Optional<String> session,
                       DocumentKind kind, LocalizedText title, LocalizedText shortTitle, boolean koreanTitleIsOurs,
                       PartialDate date, LocalizedText issuer, String url, Set<Theme> themes, Set<PartyKind> openTo,
                       ListCompleteness list, Optional<String> listTotal, Optional<LocalizedText> note,
                       List<Paragraph> paragraphs, List<DocumentReference> references, List<Evidence> evidence)
        implements Fact {

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

    /** Whether anybody could endorse it at all. */
    public boolean isEndorsable() {
        return !openTo.isEmpty();
    }

    /** Whether it belongs to the summit with this id; if empty, whatever it belongs to. */
    public boolean isOf(Optional<String> asked) {
        return asked.isEmpty() || summit.equals(asked);
    }

    public boolean isOfSeries() {
        return scope == DocumentScope.SERIES;
    }

    public EntityRef ref() {
        return new EntityRef(EntityKind.DOCUMENT, id);
    }
}
