package org.summitatlas.query;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.AtlasData;
import org.summitatlas.model.Attendance;
import org.summitatlas.model.Disagreement;
import org.summitatlas.model.Document;
import org.summitatlas.model.Endorsement;
import org.summitatlas.model.EntityKind;
import org.summitatlas.model.Evidence;
import org.summitatlas.model.Fact;
import org.summitatlas.model.Framework;
import org.summitatlas.model.Group;
import org.summitatlas.model.Institute;
import org.summitatlas.model.Party;
import org.summitatlas.model.Person;
import org.summitatlas.model.PublishedFigure;
import org.summitatlas.model.Session;
import org.summitatlas.model.Source;
import org.summitatlas.model.Summit;

/**
 * What of a dataset a query looks at: all of it, documents for comparison included, or what belongs to one summit.
 *
 * <p>Documents, sessions and attendances say themselves where they belong; endorsements, frameworks and figures belong
 * where their document does. A party belongs to every summit that it hosted, whose documents it took a stand on, or at
 * which anybody is recorded for it, come or not; a person to every summit with a record of theirs.
 */
public final class Scope {

    /** What says itself to which summit it belongs. */
    private static final Set<EntityKind> PLACED =
            EnumSet.of(EntityKind.DOCUMENT, EntityKind.SESSION, EntityKind.SUMMIT);

    private final Atlas atlas;
    private final Optional<Summit> summit;
    private final Optional<String> summitId;
    private final Set<String> parties;
    private final Set<String> people;
    private final Set<String> sources;

    private Scope(Atlas atlas, Optional<String> summitId) {
        this.atlas = atlas;
        this.summitId = summitId;
        summit = atlas.data().summits().stream().filter(one -> isHere(one.id())).findFirst();
        AtlasData data = atlas.data();
        List<Attendance> attendances = data.attendances().stream().filter(this::holds).toList();
        people = ids(attendances.stream().flatMap(item -> item.person().stream()));
        parties = ids(Stream.of(
                summit.stream().flatMap(one -> one.hosts().stream()),
                data.sessions().stream().filter(this::holds).flatMap(session -> session.hosts().stream()),
                data.endorsements().stream().filter(this::holds).map(Endorsement::party),
                attendances.stream().flatMap(item -> item.party().stream())).flatMap(ids -> ids));
        sources = ids(facts(data).flatMap(fact -> fact.evidence().stream()).map(Evidence::source));
    }

    /**
     * What belongs to the summit with an id, or the whole dataset if empty. To a summit that is not there, or not yet
     * on the day of the dataset, nothing belongs.
     */
    public static Scope of(Atlas atlas, Optional<String> summit) {
        return new Scope(atlas, summit);
    }

    private static Set<String> ids(Stream<String> ids) {
        return ids.collect(Collectors.toUnmodifiableSet());
    }

    /** Every fact that belongs here, nested facts included. */
    private Stream<Fact> facts(AtlasData data) {
        return Stream.of(
                        data.summits().stream().filter(this::holds),
                        data.sessions().stream().filter(this::holds),
                        data.people().stream().filter(this::holds),
                        data.attendances().stream().filter(this::holds),
                        data.figures().stream().filter(this::holds),
                        data.frameworks().stream().filter(this::holds),
                        data.groups().stream().filter(this::holds),
                        data.documents().stream().filter(this::holds).flatMap(document ->
                                parts(document, document.paragraphs(), document.references())),
                        data.endorsements().stream().filter(this::holds).flatMap(endorsement ->
                                parts(endorsement, endorsement.ratified().stream().toList(), List.of())),
                        data.institutes().stream().filter(this::holds).flatMap(institute ->
                                parts(institute, institute.changes(), List.of())),
                        data.disagreements().stream().filter(this::holds).flatMap(item -> item.accounts().stream()))
                .flatMap(facts -> facts);
    }

    private static Stream<Fact> parts(Fact whole, List<? extends Fact> some, List<? extends Fact> others) {
        return Stream.of(List.of(whole), some, others).flatMap(List<? extends Fact>::stream);
    }

    public Atlas atlas() {
        return atlas;
    }

    /** The one summit that is looked at; empty for the whole dataset, and where the summit is not there yet. */
    public Optional<Summit> summit() {
        return summit;
    }

    /** The documents that belong here, in the order of the dataset. */
    public List<Document> documents() {
        return atlas.data().documents().stream().filter(this::holds).toList();
    }

    /** Whether no summit restricts it. */
    boolean isWhole() {
        return summitId.isEmpty();
    }

    private boolean isHere(String id) {
        return summitId.filter(id::equals).isPresent();
    }

    public boolean holds(Summit one) {
        return isWhole() || isHere(one.id());
    }

    public boolean holds(Session session) {
        return isWhole() || isHere(session.summit());
    }

    public boolean holds(Document document) {
        return document.isOf(summitId);
    }

    public boolean holds(Attendance attendance) {
        return isWhole() || isHere(atlas.summitOf(attendance));
    }

    public boolean holds(Endorsement endorsement) {
        return holds(atlas.document(endorsement.document()));
    }

    public boolean holds(Framework framework) {
        return holds(atlas.document(framework.document()));
    }

    public boolean holds(PublishedFigure figure) {
        return holds(atlas.document(figure.document()));
    }

    public boolean holds(Party party) {
        return isWhole() || parties.contains(party.id());
    }

    public boolean holds(Person person) {
        return isWhole() || people.contains(person.id());
    }

    /** Groups are of no summit: they follow their members. */
    public boolean holds(Group group) {
        return isWhole() || group.members().stream().anyMatch(parties::contains);
    }

    /** Institutes are of no summit: they follow the parties that founded them. */
    public boolean holds(Institute institute) {
        return isWhole() || institute.parties().stream().anyMatch(parties::contains);
    }

    /** Sources on which something rests that belongs here. */
    public boolean holds(Source source) {
        return isWhole() || sources.contains(source.id());
    }

    /**
     * A disagreement belongs to the summits of the documents, sessions and summits that it is about. One that names
     * none of these follows the parties and people that it names.
     */
    public boolean holds(Disagreement disagreement) {
        boolean placed = disagreement.about().stream().anyMatch(ref -> PLACED.contains(ref.kind()));
        return isWhole() || disagreement.about().stream().anyMatch(ref -> switch (ref.kind()) {
            case DOCUMENT -> holds(atlas.document(ref.id()));
            case SESSION -> holds(atlas.session(ref.id()));
            case SUMMIT -> holds(atlas.summit(ref.id()));
            case PARTY -> !placed && parties.contains(ref.id());
            case PERSON -> !placed && people.contains(ref.id());
            case SOURCE, DISAGREEMENT -> false;
        });
    }
}
