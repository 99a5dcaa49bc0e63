package org.summitatlas.query;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.Attendance;
import org.summitatlas.model.Capacity;
import org.summitatlas.model.Disagreement;
import org.summitatlas.model.Document;
import org.summitatlas.model.EntityRef;
import org.summitatlas.model.Organization;
import org.summitatlas.model.Outcome;
import org.summitatlas.model.PartialDate;
import org.summitatlas.model.Session;
import org.summitatlas.model.Source;

/** The tables of what is not a party: documents, sessions, sources and disagreements. */
final class DocumentTables {

    private DocumentTables() {
    }

    static Table<Document> documents(Atlas atlas) {
        List<Column<Document>> columns = new Columns<Document>()
                .addHidden("document", document -> Cells.text(document.id()))
                .addBoth("title", (document, language) -> Cells.in(language, document.title()))
                .add("kind", document -> new Cell.Term(document.kind()))
                .add("date", document -> new Cell.Day(document.date()))
                .addHiddenPair("issuer", (document, language) -> Cells.in(language, document.issuer()))
                .addHidden("session", document -> Cells.name(atlas, atlas.session(document.session()).ref()))
                .add("themes", document -> Cells.terms(document.themes().stream()))
                .add("states", document -> new Cell.Count(endorsers(atlas, document).states()))
                .add("organizations", document -> Cells.names(organizations(atlas, document)
                        .map(organization -> Cells.name(atlas, organization.ref()))))
                .add("companies", document -> new Cell.Count(endorsers(atlas, document).companies()))
                .addHidden("url", document -> Cells.text(document.url()))
                .addHidden("confidence", Cells::confidence)
                .addHidden("sources", document -> Cells.sources(atlas, document))
                .list();
        return new Table<>(TableId.DOCUMENTS, columns, atlas.data().documents(),
                Optional.of(matches -> document -> shows(matches, document)), Document::ref,
                document -> Cells.everyLanguage(Stream.concat(Stream.of(document.shortTitle()),
                        organizations(atlas, document).map(Organization::title))));
    }

    /** A document is of interest while everything is shown, when it is asked for, or when a party found endorsed it. */
    private static boolean shows(Matches matches, Document document) {
        boolean asked = matches.query().documents().contains(document.id());
        return !matches.query().hasFacets() || (asked && matches.query().match() != Match.NONE)
                || matches.parties().stream().anyMatch(party -> matches.atlas().standing(party, document).isEndorser());
    }

    private static PartyCount endorsers(Atlas atlas, Document document) {
        return PartyCount.of(atlas.endorsementsOf(document).stream()
                .filter(item -> atlas.standing(atlas.party(item.party()), document).isEndorser())
                .map(item -> atlas.party(item.party())).toList());
    }

    private static Stream<Organization> organizations(Atlas atlas, Document document) {
        return endorsers(atlas, document).organizations().stream();
    }

    static Table<Session> sessions(Atlas atlas) {
        List<Column<Session>> columns = new Columns<Session>()
                .addHidden("session", session -> Cells.text(session.id()))
                .addBoth("title", (session, language) -> Cells.in(language, session.title()))
                .addHidden("summit", session -> Cells.name(atlas, atlas.summit(session.summit()).ref()))
                .addHidden("parent", session -> session.parent()
                        .<Cell>map(parent -> Cells.name(atlas, atlas.session(parent).ref())).orElse(Cell.BLANK))
                .add("date", session -> new Cell.Day(PartialDate.of(session.date())))
                .add("start", session -> time(session.start()))
                .add("end", session -> time(session.end()))
                .add("format", session -> new Cell.Term(session.format()))
                .addOwn("place", (session, language) -> Cells.in(language, session.place()))
                .addHiddenPair("topics", (session, language) ->
                        Cells.several(session.topics().stream().map(topic -> topic.in(language)).toList()))
                .add("hosts", session -> named(atlas, hosts(atlas, session)))
                .add("co_chairs", session -> named(atlas, coChairs(atlas, session)))
                .add("attended", session -> new Cell.Count(attended(atlas, session)))
                .addHidden("confidence", Cells::confidence)
                .addHidden("sources", session -> Cells.sources(atlas, session))
                .list();
        return new Table<>(TableId.SESSIONS, columns, atlas.data().sessions(), Optional.empty(), Session::ref,
                session -> Cells.everyLanguage(Stream.concat(hosts(atlas, session), coChairs(atlas, session))
                        .map(atlas::name)));
    }

    private static Cell named(Atlas atlas, Stream<EntityRef> refs) {
        return Cells.names(refs.map(ref -> Cells.name(atlas, ref)));
    }

    private static Stream<EntityRef> hosts(Atlas atlas, Session session) {
        return session.hosts().stream().map(id -> atlas.party(id).ref());
    }

    private static Cell time(Optional<LocalTime> time) {
        return Cells.text(time.map(LocalTime::toString));
    }

    private static Stream<EntityRef> coChairs(Atlas atlas, Session session) {
        return atlas.attendancesAt(session).stream().filter(item -> item.capacity() == Capacity.CO_CHAIR)
                .flatMap(item -> item.person().stream()).map(id -> atlas.person(id).ref());
    }

    private static int attended(Atlas atlas, Session session) {
        return (int) atlas.attendancesAt(session).stream().filter(item -> item.outcome() == Outcome.ATTENDED)
                .map(Attendance::id).distinct().count();
    }

    static Table<Source> sources(Atlas atlas) {
        List<Column<Source>> columns = new Columns<Source>()
                .addHidden("source", source -> Cells.text(source.id()))
                .add("title", source -> Cells.text(source.title()))
                .add("publisher", source -> Cells.text(source.publisher()))
                .add("kind", source -> new Cell.Term(source.kind()))
                .add("language", source -> new Cell.Tongue(source.language()))
                .add("published", source -> source.published().<Cell>map(Cell.Day::new).orElse(Cell.BLANK))
                .addHidden("retrieved", source ->
                        source.retrieved().<Cell>map(day -> new Cell.Day(PartialDate.of(day))).orElse(Cell.BLANK))
                .add("facts", source -> new Cell.Count(atlas.factsFrom(source).size()))
                .add("url", source -> Cells.text(source.url()))
                .list();
        return new Table<>(TableId.SOURCES, columns, atlas.data().sources(), Optional.empty(), Source::ref,
                source -> Cells.everyLanguage(source.note().stream()));
    }

    static Table<Disagreement> disagreements(Atlas atlas) {
        List<Column<Disagreement>> columns = new Columns<Disagreement>()
                .addHidden("disagreement", item -> Cells.text(item.id()))
                .addOwn("question", (item, language) -> Cells.in(language, item.question()))
                .add("about", item -> Cells.names(item.about().stream()
                        .map(ref -> new Cell.Name(ref.toString(), atlas.name(ref)))))
                .add("accounts", item -> new Cell.Count(item.accounts().size()))
                .addOwn("followed", (item, language) -> item.followed().isEmpty() ? Cell.BLANK
                        : Cells.in(language, item.accounts().get(item.followed().getAsInt()).statement()))
                .addHiddenPair("reading", (item, language) -> Cells.in(language, item.reading()))
                .list();
        return new Table<>(TableId.DISAGREEMENTS, columns, atlas.data().disagreements(), Optional.empty(),
                Disagreement::ref, item -> Cells.everyLanguage(item.about().stream().map(atlas::name)));
    }
}
