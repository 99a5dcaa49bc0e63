package org.summitatlas.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A number somebody printed for the endorsers of a document, and how our list explains it.
 *
 * @param document    id of the document
 * @param bound       how exactly the source counted
 * @param what        what the source says it counted, for example "countries"
 * @param counts      the kinds of party in the number
 * @param asOf        the day the number is of
 * @param explanation why our list gives another number; there whenever it does
 */
public record PublishedFigure(String id, String document, int value, FigureBound bound, LocalizedText what,
                              Set<PartyKind> counts, PartialDate asOf, Optional<LocalizedText> explanation,
                              List<Evidence> evidence) implements Fact {

    public PublishedFigure {
        Set<PartyKind> ordered = EnumSet.noneOf(PartyKind.class);
        ordered.addAll(counts);
        counts = Collections.unmodifiableSet(ordered);
        evidence = List.copyOf(evidence);
    }

    /** Whether a count of ours bears the printed number out. */
    public boolean agreesWith(int ours) {
        return switch (bound) {
            case EXACT -> ours == value;
            case MORE_THAN -> ours > value;
            case ABOUT -> false;
        };
    }
}
