package org.summitatlas.query.timeline;

import java.util.List;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.Document;
import org.summitatlas.model.EntityRef;
import org.summitatlas.model.Fact;
import org.summitatlas.model.Framework;
import org.summitatlas.model.Institute;
import org.summitatlas.model.InstituteChange;
import org.summitatlas.model.InstituteStage;
import org.summitatlas.model.PartialDate;
import org.summitatlas.model.Party;
import org.summitatlas.model.Summit;
import org.summitatlas.model.SummitStatus;

/**
 * Something with a date.
 *
 * @param id      stable, and one for each item of a timeline
 * @param refs    what it is about; the first is what opens when it is chosen
 * @param from    its first day, as precisely as it is known
 * @param to      its last day, the same as the first for what has but one
 * @param subject what it is
 */
public record TimelineItem(String id, List<EntityRef> refs, PartialDate from, PartialDate to, Subject subject) {

    /** What an item is. */
    public sealed interface Subject {
    }

    /** A summit took place, or will. */
    public record Meeting(Summit summit) implements Subject {
    }

    /** A document was adopted, opened for signature or launched. */
    public record Adoption(Document document) implements Subject {
    }

    /**
     * Parties joined a document at one time.
     *
     * @param isBy whether they joined by that day, on it or before
     */
    public record Joining(Document document, List<Party> parties, boolean isBy) implements Subject {

        public Joining {
            parties = List.copyOf(parties);
        }
    }

    /** An institute was announced or established. */
    public record Founding(Institute institute, List<Party> parties) implements Subject {

        public Founding {
            parties = List.copyOf(parties);
        }
    }

    /** Something became of an institute. */
    public record Change(Institute institute, List<Party> parties, InstituteChange change) implements Subject {

        public Change {
            parties = List.copyOf(parties);
        }
    }

    /** A company published a version of its framework. */
    public record Publication(Party company, Framework framework, Framework.Version version, Edition edition)
            implements Subject {
    }

    /** Which version of a framework it is. */
    public enum Edition {
        FIRST, LATEST,
        /** The first is also the latest. */
        ONLY
    }

    public TimelineItem {
        refs = List.copyOf(refs);
    }

    /** What opens when it is chosen. */
    public EntityRef ref() {
        return refs.getFirst();
    }

    public TimelineLane lane() {
        return switch (subject) {
            case Meeting _ -> TimelineLane.SUMMITS;
            case Adoption _ -> TimelineLane.DOCUMENTS;
            case Joining _ -> TimelineLane.JOININGS;
            case Founding _, Change _ -> TimelineLane.INSTITUTES;
            case Publication _ -> TimelineLane.FRAMEWORKS;
        };
    }

    public TimelineKind kind() {
        return switch (subject) {
            case Meeting _ -> TimelineKind.SUMMIT;
            case Adoption(var document) -> document.isOfSeries() ? TimelineKind.DOCUMENT : TimelineKind.COMPARISON;
            case Joining _ -> TimelineKind.JOINING;
            case Founding _ -> TimelineKind.INSTITUTE;
            case Change _ -> TimelineKind.INSTITUTE_CHANGE;
            case Publication publication -> publication.edition() == Edition.LATEST
                    ? TimelineKind.FRAMEWORK_LATEST : TimelineKind.FRAMEWORK;
        };
    }

    /** What it claims: the facts whose evidence is its own. */
    public List<Fact> facts(Atlas atlas) {
        return switch (subject) {
            case Meeting(var summit) -> List.of(summit);
            case Adoption(var document) -> List.of(document);
            case Joining(var document, var joined, _) -> joined.stream()
                    .<Fact>flatMap(party -> atlas.endorsement(party.id(), document.id()).stream()).toList();
            case Founding(var institute, _) -> List.of(institute);
            case Change(_, _, var change) -> List.of(change);
            case Publication publication -> List.of(publication.framework());
        };
    }

    /** The parties that it is about, none for summits and documents. */
    public List<Party> parties() {
        return switch (subject) {
            case Meeting _, Adoption _ -> List.of();
            case Joining joining -> joining.parties();
            case Founding founding -> founding.parties();
            case Change change -> change.parties();
            case Publication publication -> List.of(publication.company());
        };
    }

    /** All the time that it can mean. */
    public TimelineSpan span() {
        return TimelineSpan.of(from.earliest(), to.latest());
    }

    /** Whether it has one day, known to the day. */
    public boolean isDay() {
        return isExact() && from.equals(to);
    }

    /** Whether its days are known to the day. */
    public boolean isExact() {
        return from.day().isPresent() && to.day().isPresent();
    }

    /** Whether it has been announced only. */
    public boolean isAnnounced() {
        return switch (subject) {
            case Meeting(Summit summit) -> summit.status() == SummitStatus.ANNOUNCED;
            case Founding(Institute institute, _) -> institute.stage() == InstituteStage.ANNOUNCED;
            default -> false;
        };
    }
}
