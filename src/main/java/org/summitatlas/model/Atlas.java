package org.summitatlas.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The indexed whole: one dataset with quick answers to "which", "who" and "why". Immutable and safe to share.
 * Lookups by id throw {@link NoSuchElementException} for an id the dataset has not; the loader guarantees that
 * every id inside the dataset resolves.
 */
public final class Atlas {

    private final AtlasData data;
    private final Map<String, Party> parties;
    private final Map<String, Person> people;
    private final Map<String, Summit> summits;
    private final Map<String, Session> sessions;
    private final Map<String, Document> documents;
    private final Map<String, Source> sources;
    private final Map<String, Disagreement> disagreements;
    private final Map<String, List<Endorsement>> endorsementsByParty;
    private final Map<String, List<Endorsement>> endorsementsByDocument;
    private final Map<String, List<Attendance>> attendancesByParty;
    private final Map<String, List<Attendance>> attendancesByPerson;
    private final Map<EntityRef, List<Attendance>> attendancesByPlace;
    private final Map<EntityRef, List<Disagreement>> disagreementsByRef;
    private final Map<String, List<Fact>> factsBySource;
    private final Map<String, List<Group>> groupsByState;
    private final Standings standings;
    private final Map<String, List<Framework>> frameworksByCompany;
    private final Map<String, PublishedFigure> figures;
    private final Map<String, List<PublishedFigure>> figuresByDocument;

    public Atlas(AtlasData data) {
        this.data = data;
        parties = Index.byId(data.parties(), Party::id);
        people = Index.byId(data.people(), Person::id);
        summits = Index.byId(data.summits(), Summit::id);
        sessions = Index.byId(data.sessions(), Session::id);
        documents = Index.byId(data.documents(), Document::id);
        sources = Index.byId(data.sources(), Source::id);
        disagreements = Index.byId(data.disagreements(), Disagreement::id);
        endorsementsByParty = Index.grouped(data.endorsements(), item -> List.of(item.party()));
        endorsementsByDocument = Index.grouped(data.endorsements(), item -> List.of(item.document()));
        attendancesByParty = Index.grouped(data.attendances(), item -> item.party().stream().toList());
        attendancesByPerson = Index.grouped(data.attendances(), item -> item.person().stream().toList());
        attendancesByPlace = Index.grouped(data.attendances(), item -> List.of(item.at()));
        disagreementsByRef = Index.grouped(data.disagreements(), Disagreement::about);
        factsBySource = Index.grouped(data.facts().toList(),
                fact -> fact.evidence().stream().map(Evidence::source).distinct().toList());
        groupsByState = Index.grouped(data.groups(), Group::members);
        frameworksByCompany = Index.grouped(data.frameworks(), item -> List.of(item.company()));
        figures = Index.byId(data.figures(), PublishedFigure::id);
        figuresByDocument = Index.grouped(data.figures(), item -> List.of(item.document()));
        standings = new Standings(this);
    }

    public AtlasData data() {
        return data;
    }

    public Party party(String id) {
        return Index.require(parties, id, "party");
    }

    /** The party with this id, if it is one; a shape on the map may belong to a state that is none. */
    public Optional<Party> findParty(String id) {
        return Optional.ofNullable(parties.get(id));
    }

    public Person person(String id) {
        return Index.require(people, id, "person");
    }

    public Summit summit(String id) {
        return Index.require(summits, id, "summit");
    }

    public Session session(String id) {
        return Index.require(sessions, id, "session");
    }

    public Document document(String id) {
        return Index.require(documents, id, "document");
    }

    public Source source(String id) {
        return Index.require(sources, id, "source");
    }

    public Disagreement disagreement(String id) {
        return Index.require(disagreements, id, "disagreement");
    }

    /** Whether the dataset has what the reference names. */
    public boolean contains(EntityRef ref) {
        return switch (ref.kind()) {
            case PARTY -> parties.containsKey(ref.id());
            case PERSON -> people.containsKey(ref.id());
            case DOCUMENT -> documents.containsKey(ref.id());
            case SESSION -> sessions.containsKey(ref.id());
            case SUMMIT -> summits.containsKey(ref.id());
            case SOURCE -> sources.containsKey(ref.id());
            case DISAGREEMENT -> disagreements.containsKey(ref.id());
        };
    }

    public Optional<Endorsement> endorsement(String party, String document) {
        return endorsementsByParty.getOrDefault(party, List.of()).stream()
                .filter(endorsement -> endorsement.document().equals(document)).findFirst();
    }

    public List<Endorsement> endorsementsBy(Party party) {
        return endorsementsByParty.getOrDefault(party.id(), List.of());
    }

    public List<Endorsement> endorsementsOf(Document document) {
        return endorsementsByDocument.getOrDefault(document.id(), List.of());
    }

    public List<Attendance> attendancesFor(Party party) {
        return attendancesByParty.getOrDefault(party.id(), List.of());
    }

    public List<Attendance> attendancesOf(Person person) {
        return attendancesByPerson.getOrDefault(person.id(), List.of());
    }

    /** Who had a part in this session. */
    public List<Attendance> attendancesAt(Session session) {
        return attendancesByPlace.getOrDefault(session.ref(), List.of());
    }

    /** Who had a part in this summit without a single session being known. */
    public List<Attendance> attendancesAt(Summit summit) {
        return attendancesByPlace.getOrDefault(summit.ref(), List.of());
    }

    /** The id of the summit at which this was. */
    public String summitOf(Attendance attendance) {
        EntityRef at = attendance.at();
        return at.kind() == EntityKind.SUMMIT ? at.id() : session(at.id()).summit();
    }

    /** What a company published to keep its commitments, or that nothing was found; empty if it made none. */
    public List<Framework> frameworksOf(Party company) {
        return frameworksByCompany.getOrDefault(company.id(), List.of());
    }

    public PublishedFigure figure(String id) {
        return Index.require(figures, id, "figure");
    }

    /** The numbers printed for the endorsers of a document. */
    public List<PublishedFigure> figuresOf(Document document) {
        return figuresByDocument.getOrDefault(document.id(), List.of());
    }

    /** The parties known to have put their name to a document on this day or before, in the order of the dataset. */
    public List<Party> endorsersBy(Document document, LocalDate day) {
        return endorsementsOf(document).stream().filter(item -> item.isEndorsedBy(day))
                .map(item -> party(item.party())).toList();
    }

    /** What our list gives for a published figure: the endorsers of the kinds it counts, as of its day. */
    public int ourCount(PublishedFigure figure) {
        return (int) endorsersBy(document(figure.document()), figure.asOf().latest()).stream()
                .filter(party -> figure.counts().contains(party.kind())).count();
    }

    public List<Disagreement> disagreementsAbout(EntityRef ref) {
        return disagreementsByRef.getOrDefault(ref, List.of());
    }

    /** Every fact that rests, wholly or partly, on this source. */
    public List<Fact> factsFrom(Source source) {
        return factsBySource.getOrDefault(source.id(), List.of());
    }

    /** The groups that count this party among their member states. */
    public List<Group> groupsOf(Party party) {
        return groupsByState.getOrDefault(party.id(), List.of());
    }

    /** The parties that this person took part for, in the order of the dataset. */
    public List<Party> partiesOf(Person person) {
        Set<String> ids = attendancesOf(person).stream().flatMap(item -> item.party().stream())
                .collect(Collectors.toSet());
        return data.parties().stream().filter(party -> ids.contains(party.id())).toList();
    }

    /** Where a party stands towards a document: what it did, or why it is absent. */
    public Standing standing(Party party, Document document) {
        return standings.of(party, document);
    }

    /** The documents of the series that a party could endorse, in the order of the dataset. */
    public List<Document> openTo(Party party) {
        return data.documents().stream().filter(document -> document.isOfSeries() && document.isOpenTo(party)).toList();
    }

    /** How many of the documents {@linkplain #openTo open to it} a party has endorsed. */
    public int endorsedCount(Party party) {
        return (int) openTo(party).stream().filter(document -> standing(party, document).isEndorser()).count();
    }

    /** What the thing is called. */
    public LocalizedText name(EntityRef ref) {
        return switch (ref.kind()) {
            case PARTY -> party(ref.id()).names();
            case PERSON -> person(ref.id()).name();
            case DOCUMENT -> document(ref.id()).shortTitle();
            case SESSION -> session(ref.id()).title();
            case SUMMIT -> summit(ref.id()).name();
            case SOURCE -> LocalizedText.of(source(ref.id()).title());
            case DISAGREEMENT -> disagreement(ref.id()).question();
        };
    }

    /** How many facts the dataset holds, each with its evidence. */
    public long factCount() {
        return data.facts().count();
    }
}
