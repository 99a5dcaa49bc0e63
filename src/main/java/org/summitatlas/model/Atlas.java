package org.summitatlas.model;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The indexed whole: one dataset with quick answers to "which", "who" and "why". Immutable and safe to share.
 * Lookups by id throw {@link NoSuchElementException} for an id the dataset has not; the loader guarantees that
 * every id inside the dataset resolves.
 */
public final class Atlas {

    private record Pair(String party, String document) {
    }

    private final AtlasData data;
    private final Map<String, Party> parties;
    private final Map<String, Person> people;
    private final Map<String, Summit> summits;
    private final Map<String, Session> sessions;
    private final Map<String, Document> documents;
    private final Map<String, Source> sources;
    private final Map<String, Disagreement> disagreements;
    private final Map<Pair, Endorsement> endorsements;
    private final Map<String, List<Endorsement>> endorsementsByParty;
    private final Map<String, List<Endorsement>> endorsementsByDocument;
    private final Map<String, List<Attendance>> attendancesByParty;
    private final Map<String, List<Attendance>> attendancesByPerson;
    private final Map<String, List<Attendance>> attendancesBySession;
    private final Map<EntityRef, List<Disagreement>> disagreementsByRef;
    private final Map<String, List<Fact>> factsBySource;
    private final Map<String, List<Group>> groupsByState;
    private final Map<Document, Set<String>> presentByDocument;

    public Atlas(AtlasData data) {
        this.data = data;
        parties = byId(data.parties(), Party::id);
        people = byId(data.people(), Person::id);
        summits = byId(data.summits(), Summit::id);
        sessions = byId(data.sessions(), Session::id);
        documents = byId(data.documents(), Document::id);
        sources = byId(data.sources(), Source::id);
        disagreements = byId(data.disagreements(), Disagreement::id);
        endorsements = data.endorsements().stream()
                .collect(toUnmodifiableMap(item -> new Pair(item.party(), item.document()), Function.identity()));
        endorsementsByParty = data.endorsements().stream().collect(groupingBy(Endorsement::party));
        endorsementsByDocument = data.endorsements().stream().collect(groupingBy(Endorsement::document));
        attendancesByParty = grouped(data.attendances(), item -> item.party().stream().toList());
        attendancesByPerson = grouped(data.attendances(), item -> item.person().stream().toList());
        attendancesBySession = data.attendances().stream().collect(groupingBy(Attendance::session));
        disagreementsByRef = grouped(data.disagreements(), Disagreement::about);
        factsBySource = grouped(data.facts().toList(), fact -> fact.evidence().stream().map(Evidence::source).distinct().toList());
        groupsByState = grouped(data.groups(), Group::members);
        presentByDocument = data.documents().stream()
                .collect(toUnmodifiableMap(Function.identity(), document -> presentAt(document.session())));
    }

    private static <T> Map<String, T> byId(Collection<T> items, Function<T, String> id) {
        Map<String, T> index = new LinkedHashMap<>();
        items.forEach(item -> index.put(id.apply(item), item));
        return index;
    }

    private static <K, T> Map<K, List<T>> grouped(Collection<? extends T> items, Function<T, List<K>> keys) {
        Map<K, List<T>> index = new HashMap<>();
        items.forEach(item -> keys.apply(item).forEach(key -> index.computeIfAbsent(key, _ -> new ArrayList<>()).add(item)));
        return index;
    }

    private Set<String> presentAt(String session) {
        return attendancesBySession.getOrDefault(session, List.of()).stream()
                .filter(attendance -> attendance.outcome() == Outcome.ATTENDED)
                .flatMap(attendance -> attendance.party().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static <T> T require(Map<String, T> index, String id, String what) {
        T found = index.get(id);
        if (found == null) {
            throw new NoSuchElementException("the dataset has no " + what + " \"" + id + "\"");
        }
        return found;
    }

    public AtlasData data() {
        return data;
    }

    public Party party(String id) {
        return require(parties, id, "party");
    }

    /** The party with this id, if it is one; a shape on the map may belong to a state that is none. */
    public Optional<Party> findParty(String id) {
        return Optional.ofNullable(parties.get(id));
    }

    public Person person(String id) {
        return require(people, id, "person");
    }

    public Summit summit(String id) {
        return require(summits, id, "summit");
    }

    public Session session(String id) {
        return require(sessions, id, "session");
    }

    public Document document(String id) {
        return require(documents, id, "document");
    }

    public Source source(String id) {
        return require(sources, id, "source");
    }

    public Disagreement disagreement(String id) {
        return require(disagreements, id, "disagreement");
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
        return Optional.ofNullable(endorsements.get(new Pair(party, document)));
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

    public List<Attendance> attendancesAt(Session session) {
        return attendancesBySession.getOrDefault(session.id(), List.of());
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

    /** The parties that these people spoke for, in the order of the dataset. */
    public List<Party> partiesOf(Person person) {
        Set<String> ids = attendancesOf(person).stream().flatMap(item -> item.party().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        return data.parties().stream().filter(party -> ids.contains(party.id())).toList();
    }

    /** Where a party stands towards a document: what it did, or why it is absent. */
    public Standing standing(Party party, Document document) {
        Endorsement endorsement = endorsements.get(new Pair(party.id(), document.id()));
        if (endorsement != null) {
            return Standing.of(endorsement.status());
        }
        if (!document.openTo().contains(party.kind())) {
            return Standing.NOT_ELIGIBLE;
        }
        if (!document.listComplete()) {
            return Standing.UNKNOWN;
        }
        return presentByDocument.get(document).contains(party.id()) ? Standing.ATTENDED_NOT_LISTED : Standing.NOT_LISTED;
    }

    /** How many facts the dataset holds, each with its evidence. */
    public long factCount() {
        return data.facts().count();
    }
}
