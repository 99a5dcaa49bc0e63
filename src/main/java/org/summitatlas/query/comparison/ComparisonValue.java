package org.summitatlas.query.comparison;

import java.util.List;
import java.util.Optional;
import org.summitatlas.model.Confidence;
import org.summitatlas.model.Endorsement;
import org.summitatlas.model.EntityRef;
import org.summitatlas.model.Fact;
import org.summitatlas.model.PartialDate;
import org.summitatlas.model.Standing;
import org.summitatlas.query.Cell;

/**
 * What one of the compared things has in a row.
 *
 * @param value      the fact itself; blank where there is none, or where it does not apply
 * @param when       when that came to be, if it is told with it
 * @param confidence how well it is supported; it tells of the sources and not of the thing, so it is no difference
 * @param facts      what it rests on
 * @param items      what stands under it, each to be opened: who came, which parties, what the paragraphs say
 * @param opens      where it is shown with its evidence
 */
public record ComparisonValue(Cell value, Optional<When> when, Optional<Confidence> confidence,
                              List<? extends Fact> facts, List<Item> items, EntityRef opens) {

    /**
     * A day or a time as precise as the source.
     *
     * @param atLatest whether it is only the day of the first list that shows it
     */
    public record When(PartialDate date, boolean atLatest) {

        static When of(Endorsement endorsement) {
            return endorsement.date().map(date -> new When(date, false))
                    .orElseGet(() -> new When(PartialDate.of(endorsement.latest()), true));
        }

        /** Whether the two cannot have been on the same day. */
        boolean isApartFrom(When other) {
            return !atLatest && !other.atLatest && (date.latest().isBefore(other.date.earliest())
                    || other.date.latest().isBefore(date.earliest()));
        }
    }

    /**
     * One of several things under a value.
     *
     * @param details what is told with it, less loudly
     */
    public record Item(Cell text, List<Cell> details, EntityRef opens) {

        public Item {
            details = List.copyOf(details);
        }
    }

    /** A plain yes or no. */
    public enum Presence {
        YES, NO;

        public static Cell of(boolean present) {
            return new Cell.Term(present ? YES : NO);
        }
    }

    /** Whether a question on which sources differ is about a thing; it says nothing of the answer. */
    public enum Concern {
        CONCERNED, NOT_CONCERNED;

        static Cell of(boolean isAbout) {
            return new Cell.Term(isAbout ? CONCERNED : NOT_CONCERNED);
        }
    }

    public ComparisonValue {
        facts = List.copyOf(facts);
        items = List.copyOf(items);
    }

    /** Whether the two are known to say something else: unknown differs from nothing, nor does a day not known. */
    boolean differsFrom(ComparisonValue other) {
        return isKnown() && other.isKnown() && (!value.equals(other.value) || isApartFrom(other));
    }

    private boolean isKnown() {
        return !value.equals(new Cell.Stand(Standing.UNKNOWN));
    }

    private boolean isApartFrom(ComparisonValue other) {
        return when.isPresent() && other.when.isPresent() && when.get().isApartFrom(other.when.get());
    }

    /** A value alone. */
    static ComparisonValue of(Cell value, EntityRef opens) {
        return new ComparisonValue(value, Optional.empty(), Optional.empty(), List.of(), List.of(), opens);
    }

    ComparisonValue on(Optional<When> day) {
        return new ComparisonValue(value, day, confidence, facts, items, opens);
    }

    /** Resting on one fact, and as sure as it. */
    ComparisonValue supportedBy(Fact fact) {
        return new ComparisonValue(value, when, Optional.of(fact.confidence()), List.of(fact), items, opens);
    }

    /** Resting on these facts, unless there is nothing to tell; how sure it is stays as it was. */
    ComparisonValue restingOn(List<? extends Fact> grounds) {
        return isBlank() ? this : new ComparisonValue(value, when, confidence, grounds, items, opens);
    }

    ComparisonValue with(List<Item> under) {
        return new ComparisonValue(value, when, confidence, facts, under, opens);
    }

    /** Whether there is nothing to tell. */
    public boolean isBlank() {
        return value.equals(Cell.BLANK) && items.isEmpty();
    }
}
