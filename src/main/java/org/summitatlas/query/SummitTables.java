package org.summitatlas.query;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.Attendance;
import org.summitatlas.model.Capacity;
import org.summitatlas.model.EntityRef;
import org.summitatlas.model.Outcome;
import org.summitatlas.model.PartialDate;
import org.summitatlas.model.Session;
import org.summitatlas.model.Summit;

/** The tables of summits and their sessions. */
final class SummitTables {

    private SummitTables() {
    }

    static Table<Summit> summits(Atlas atlas) {
        EvidenceColumns<Summit> evidence = EvidenceColumns.ofFact(atlas);
        List<Column<Summit>> columns = new Columns<Summit>()
                .addHidden("summit", summit -> Cells.text(summit.id()))
                .addBoth("name", (summit, language) -> Cells.in(language, summit.name()))
                .add("status", summit -> new Cell.Term(summit.status()))
                .add("start", summit -> new Cell.Day(summit.start()))
                .add("end", summit -> new Cell.Day(summit.end()))
                .addOwn("place", (summit, language) -> Cells.in(language, summit.place()))
                .add("hosts", summit -> named(atlas, hosts(atlas, summit.hosts())))
                .addOwn("theme", (summit, language) -> Cells.in(language, summit.theme()))
                .add("documents", summit -> new Cell.Count(documents(atlas, summit)))
                .addHidden("site", summit -> Cells.text(summit.site()))
                .addHidden("confidence", Cells::confidence)
                .addHidden("source_ids", evidence::sources)
                .addEvidence(evidence)
                .list();
        return new Table<>(TableId.SUMMITS, columns, atlas.data().summits(), Scope::holds, Optional.empty(),
                Summit::ref, Subjects.none(), summit -> Cells.everyLanguage(Stream.concat(Stream.of(summit.shortName()),
                        hosts(atlas, summit.hosts()).map(atlas::name))));
    }

    private static int documents(Atlas atlas, Summit summit) {
        return (int) atlas.data().documents().stream()
                .filter(document -> document.summit().filter(summit.id()::equals).isPresent()).count();
    }

    static Table<Session> sessions(Atlas atlas) {
        EvidenceColumns<Session> evidence = EvidenceColumns.ofFact(atlas);
        List<Column<Session>> columns = new Columns<Session>()
                .addHidden("session", session -> Cells.text(session.id()))
                .addBoth("title", (session, language) -> Cells.in(language, session.title()))
                .add("summit", session -> Cells.summit(atlas, session.summit()))
                .addHidden("parent", session -> session.parent()
                        .<Cell>map(parent -> Cells.name(atlas, atlas.session(parent).ref())).orElse(Cell.BLANK))
                .addHidden("kind", session -> new Cell.Term(session.kind()))
                .add("date", session -> Cells.day(session.date().map(PartialDate::of)))
                .add("start", session -> time(session.start()))
                .add("end", session -> time(session.end()))
                .add("format", session -> new Cell.Term(session.format()))
                .addOwn("place", (session, language) -> Cells.in(language, session.place()))
                .addHiddenPair("topics", (session, language) ->
                        Cells.several(session.topics().stream().map(topic -> topic.in(language)).toList()))
                .add("hosts", session -> named(atlas, hosts(atlas, session.hosts())))
                .add("co_chairs", session -> named(atlas, coChairs(atlas, session)))
                .add("attended", session -> new Cell.Count(attended(atlas, session)))
                .addHidden("confidence", Cells::confidence)
                .addHidden("source_ids", evidence::sources)
                .addEvidence(evidence)
                .list();
        return new Table<>(TableId.SESSIONS, columns, atlas.data().sessions(), Scope::holds, Optional.empty(),
                Session::ref, Subjects.<Session>none().withAttendances(atlas::attendancesAt), session -> Cells.everyLanguage(
                        Stream.concat(hosts(atlas, session.hosts()), coChairs(atlas, session)).map(atlas::name)));
    }

    private static Cell named(Atlas atlas, Stream<EntityRef> refs) {
        return Cells.names(refs.map(ref -> Cells.name(atlas, ref)));
    }

    private static Stream<EntityRef> hosts(Atlas atlas, List<String> parties) {
        return parties.stream().map(id -> atlas.party(id).ref());
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
}
