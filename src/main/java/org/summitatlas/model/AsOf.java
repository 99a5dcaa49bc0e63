package org.summitatlas.model;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A dataset cut at the end of a day: what had happened by then, as far as it is known to have. A date that is only
 * known to the month or year counts from its last day, so that nothing is shown before it can be said to be true.
 *
 * <p>Parties and people are there from the first thing recorded of them on. What has no date stays: groups, and the
 * accounts of a disagreement about anything that is left. What rests on something cut goes with it, so every id in the
 * cut resolves, as in the whole.
 */
public final class AsOf {

    private final AtlasData data;
    private final LocalDate day;

    private AsOf(AtlasData data, LocalDate day) {
        this.data = data;
        this.day = day;
    }

    /** The dataset as it stood at the end of a day. */
    public static AtlasData cut(AtlasData data, LocalDate day) {
        return new AsOf(data, day).cut();
    }

    /** Every day on which a cut becomes another, in order. */
    public static List<LocalDate> changes(AtlasData data) {
        return Stream.of(
                        data.summits().stream().map(summit -> summit.start().latest()),
                        data.sessions().stream().flatMap(session -> session.date().stream()),
                        data.documents().stream().map(document -> document.date().latest()),
                        data.endorsements().stream().map(Endorsement::latest),
                        data.endorsements().stream().flatMap(item -> item.ratified().stream())
                                .map(act -> act.date().latest()),
                        data.institutes().stream().flatMap(item -> item.date().stream()).map(PartialDate::latest),
                        data.institutes().stream().flatMap(item -> item.changes().stream())
                                .map(change -> change.date().latest()),
                        data.frameworks().stream().flatMap(item -> item.published().stream())
                                .flatMap(Framework.Publication::versions)
                                .map(version -> version.date().latest()),
                        data.figures().stream().map(figure -> figure.asOf().latest()))
                .flatMap(days -> days).distinct().sorted().toList();
    }

    private boolean isPast(PartialDate date) {
        return !date.latest().isAfter(day);
    }

    private AtlasData cut() {
        List<Summit> summits = kept(data.summits(), summit -> isPast(summit.start()));
        Set<String> summitIds = ids(summits, Summit::id);
        List<Session> sessions = kept(data.sessions(), session -> summitIds.contains(session.summit())
                && session.date().stream().noneMatch(day::isBefore));
        Set<String> sessionIds = ids(sessions, Session::id);
        List<Document> documents = kept(data.documents(), document -> isPast(document.date())
                && document.summit().stream().allMatch(summitIds::contains));
        Set<String> documentIds = ids(documents, Document::id);
        List<PublishedFigure> figures = kept(data.figures(), figure -> isPast(figure.asOf())
                && documentIds.contains(figure.document()));
        Set<String> figureIds = ids(figures, PublishedFigure::id);
        List<Attendance> attendances = kept(data.attendances(), item -> item.at().kind() == EntityKind.SUMMIT
                ? summitIds.contains(item.at().id()) : sessionIds.contains(item.at().id()));
        Set<String> seen = attendances.stream().flatMap(item -> item.person().stream()).collect(Collectors.toSet());
        List<Person> people = kept(data.people(), person -> seen.contains(person.id()));
        List<Endorsement> endorsements = data.endorsements().stream().filter(item ->
                documentIds.contains(item.document()) && !item.latest().isAfter(day)).map(this::byThen).toList();
        AtlasData left = new AtlasData(data.info(), data.sources(), data.parties(), data.groups(), people, summits,
                sessions.stream().map(session -> within(session, sessionIds)).toList(),
                documents.stream().map(document -> within(document, sessionIds, documentIds, figureIds)).toList(),
                endorsements,
                attendances,
                data.institutes().stream().filter(this::isBegun).map(this::byThen).toList(),
                data.frameworks().stream().filter(item -> documentIds.contains(item.document())
                                && hasPromised(item, endorsements))
                        .map(this::byThen).toList(),
                figures, data.disagreements());
        return settled(withParties(left, recorded(left)));
    }

    /** The parties of which anything is recorded. */
    private static List<Party> recorded(AtlasData left) {
        Set<String> recorded = Stream.of(
                        left.summits().stream().flatMap(summit -> summit.hosts().stream()),
                        left.sessions().stream().flatMap(session -> session.hosts().stream()),
                        left.endorsements().stream().map(Endorsement::party),
                        left.attendances().stream().flatMap(item -> item.party().stream()),
                        left.institutes().stream().flatMap(institute -> institute.parties().stream()),
                        left.frameworks().stream().map(Framework::company))
                .flatMap(ids -> ids).collect(Collectors.toUnmodifiableSet());
        return kept(left.parties(), party -> recorded.contains(party.id()));
    }

    private static AtlasData withParties(AtlasData of, List<Party> parties) {
        return new AtlasData(of.info(), of.sources(), parties, of.groups(), of.people(), of.summits(), of.sessions(),
                of.documents(), of.endorsements(), of.attendances(), of.institutes(), of.frameworks(), of.figures(),
                of.disagreements());
    }

    private static <T> List<T> kept(List<T> items, Predicate<T> wanted) {
        return items.stream().filter(wanted).toList();
    }

    private static <T> Set<String> ids(List<T> items, Function<T, String> id) {
        return items.stream().map(id).collect(Collectors.toUnmodifiableSet());
    }

    private static Session within(Session session, Set<String> sessions) {
        return session.parent().stream().allMatch(sessions::contains) ? session : new Session(session.id(),
                session.summit(), session.kind(), Optional.empty(), session.title(), session.date(), session.start(),
                session.end(), session.format(), session.place(), session.topics(), session.hosts(), session.note(),
                session.evidence());
    }

    private static Document within(Document document, Set<String> sessions, Set<String> documents,
                                   Set<String> figures) {
        List<DocumentReference> references = document.references().stream()
                .map(item -> item.document().stream().allMatch(documents::contains) ? item
                        : new DocumentReference(item.relation(), Optional.empty(), item.title(), item.evidence()))
                .toList();
        return new Document(document.id(), document.scope(), document.summit(),
                document.session().filter(sessions::contains), document.kind(), document.title(), document.shortTitle(),
                document.koreanTitleIsOurs(), document.date(), document.issuer(), document.url(), document.themes(),
                document.openTo(), document.list(), document.listTotal().filter(figures::contains), document.note(),
                document.paragraphs(), references, document.evidence());
    }

    private Endorsement byThen(Endorsement item) {
        return item.ratified().stream().allMatch(act -> isPast(act.date())) ? item : new Endorsement(item.party(),
                item.document(), item.status(), item.date(), item.knownBy(), Optional.empty(), item.note(),
                item.evidence());
    }

    /** An institute without a date of its own is there once anything is known to have become of it, if anything is. */
    private boolean isBegun(Institute institute) {
        return institute.date().map(this::isPast).orElseGet(() -> institute.changes().isEmpty()
                || institute.changes().stream().anyMatch(change -> isPast(change.date())));
    }

    private Institute byThen(Institute item) {
        return new Institute(item.id(), item.parties(), item.name(), item.stage(), item.date(), item.host(),
                item.plan(), kept(item.changes(), change -> isPast(change.date())), item.evidence());
    }

    /** Who has promised nothing yet has nothing to keep. What was out before the promise counts from the promise on. */
    private boolean hasPromised(Framework item, List<Endorsement> left) {
        Predicate<Endorsement> promise = one -> one.party().equals(item.company())
                && one.document().equals(item.document());
        return left.stream().anyMatch(promise) || data.endorsements().stream().noneMatch(promise);
    }

    /** Before its first version was out there was nothing to find; of later ones only those out by then count. */
    private Framework byThen(Framework item) {
        Optional<Framework.Publication> published = item.published().filter(one -> isPast(one.first().date()))
                .map(one -> new Framework.Publication(one.title(), one.first(),
                        one.latest().filter(version -> isPast(version.date()))));
        PartialDate checked = isPast(item.checked()) ? item.checked() : PartialDate.of(day);
        return new Framework(item.company(), item.document(), published, checked, item.note(), item.evidence());
    }

    /** Without disagreements about nothing that is left, and without sources on which nothing rests any more. */
    private static AtlasData settled(AtlasData left) {
        Set<EntityRef> there = new HashSet<>();
        left.parties().forEach(party -> there.add(party.ref()));
        left.people().forEach(person -> there.add(person.ref()));
        left.summits().forEach(summit -> there.add(summit.ref()));
        left.sessions().forEach(session -> there.add(session.ref()));
        left.documents().forEach(document -> there.add(document.ref()));
        left.sources().forEach(source -> there.add(source.ref()));
        List<Disagreement> disagreements = left.disagreements().stream()
                .map(item -> new Disagreement(item.id(), item.question(), kept(item.about(), there::contains),
                        item.accounts(), item.followed(), item.reading()))
                .filter(item -> !item.about().isEmpty()).toList();
        AtlasData shorter = withSources(left, left.sources(), disagreements);
        Set<String> cited = shorter.facts().flatMap(fact -> fact.evidence().stream()).map(Evidence::source)
                .collect(Collectors.toUnmodifiableSet());
        Set<String> discussed = disagreements.stream().flatMap(item -> item.about().stream())
                .filter(ref -> ref.kind() == EntityKind.SOURCE).map(EntityRef::id)
                .collect(Collectors.toUnmodifiableSet());
        return withSources(shorter, kept(left.sources(),
                source -> cited.contains(source.id()) || discussed.contains(source.id())), disagreements);
    }

    private static AtlasData withSources(AtlasData of, List<Source> sources, List<Disagreement> disagreements) {
        return new AtlasData(of.info(), sources, of.parties(), of.groups(), of.people(), of.summits(), of.sessions(),
                of.documents(), of.endorsements(), of.attendances(), of.institutes(), of.frameworks(), of.figures(),
                disagreements);
    }
}
