package org.summitatlas.query;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.Attendance;
import org.summitatlas.model.Capacity;
import org.summitatlas.model.Disagreement;
import org.summitatlas.model.Document;
import org.summitatlas.model.EntityRef;
import org.summitatlas.model.Language;
import org.summitatlas.model.Outcome;
import org.summitatlas.model.PartialDate;
import org.summitatlas.model.Party;
import org.summitatlas.model.Session;
import org.summitatlas.model.Source;

/** The tables of what is not a party: documents, sessions, sources and disagreements. */
final class DocumentTables {

    private DocumentTables() {
    }

    static Table<Document> documents(Atlas atlas) {
        List<Column<Document>> columns = List.of(
                Column.<Document>of("document", document -> Cells.text(document.id())).hidden(),
                Column.of("title", document -> Cells.text(document.title().en())),
                Column.of("title_ko", document -> Cells.in(Language.KO, document.title())),
                Column.of("kind", document -> new Cell.Term(document.kind())),
                Column.of("date", document -> new Cell.Day(document.date())),
                Column.<Document>of("issuer", document -> Cells.text(document.issuer().en())).hidden(),
                Column.<Document>of("session", document -> {
                    Session session = atlas.session(document.session());
                    return new Cell.Link(session.ref(), session.title());
                }).hidden(),
                Column.of("themes", document -> Cells.words(document.themes())),
                Column.of("states", document -> new Cell.Count(endorsers(atlas, document).states())),
                Column.of("organizations", document -> Cells.several(endorsers(atlas, document).organizations().stream()
                        .map(Party::id).toList())),
                Column.of("companies", document -> new Cell.Count(endorsers(atlas, document).companies())),
                Column.<Document>of("url", document -> Cells.text(document.url())).hidden(),
                Column.<Document>of("confidence", Cells::confidence).hidden(),
                Column.<Document>of("sources", Cells::sources).hidden());
        return new Table<>(TableId.DOCUMENTS, columns, atlas.data().documents(),
                matches -> document -> shows(matches, document),
                Document::ref,
                document -> Stream.of(document.shortTitle().en(), document.shortTitle().in(Language.KO)));
    }

    /** A document is of interest while everything is shown, or when a party that matches has endorsed it. */
    private static boolean shows(Matches matches, Document document) {
        return matches.query().withText("").isEverything() || matches.query().documents().contains(document.id())
                || matches.parties().stream().anyMatch(party -> matches.atlas().standing(party, document).isEndorser());
    }

    private static PartyCount endorsers(Atlas atlas, Document document) {
        return PartyCount.of(atlas.endorsementsOf(document).stream()
                .filter(item -> atlas.standing(atlas.party(item.party()), document).isEndorser())
                .map(item -> atlas.party(item.party())).toList());
    }

    static Table<Session> sessions(Atlas atlas) {
        List<Column<Session>> columns = List.of(
                Column.<Session>of("session", session -> Cells.text(session.id())).hidden(),
                Column.of("title", session -> Cells.text(session.title().en())),
                Column.of("title_ko", session -> Cells.in(Language.KO, session.title())),
                Column.<Session>of("summit", session -> Cells.text(session.summit())).hidden(),
                Column.<Session>of("parent", session -> Cells.text(session.parent())).hidden(),
                Column.of("date", session -> new Cell.Day(PartialDate.of(session.date()))),
                Column.of("start", session -> time(session.start())),
                Column.of("end", session -> time(session.end())),
                Column.of("format", session -> new Cell.Term(session.format())),
                Column.<Session>of("place", session -> Cells.in(Language.EN, session.place())),
                Column.<Session>of("topics", session ->
                        Cells.several(session.topics().stream().map(topic -> topic.en()).toList())).hidden(),
                Column.of("hosts", session -> Cells.several(session.hosts())),
                Column.of("co_chairs", session -> Cells.several(coChairs(atlas, session))),
                Column.of("attended", session -> new Cell.Count(attended(atlas, session))),
                Column.<Session>of("confidence", Cells::confidence).hidden(),
                Column.<Session>of("sources", Cells::sources).hidden());
        return new Table<>(TableId.SESSIONS, columns, atlas.data().sessions(), DocumentTables::keepAll, Session::ref,
                _ -> Stream.empty());
    }

    private static Cell time(Optional<LocalTime> time) {
        return Cells.text(time.map(LocalTime::toString));
    }

    private static List<String> coChairs(Atlas atlas, Session session) {
        return atlas.attendancesAt(session).stream().filter(item -> item.capacity() == Capacity.CO_CHAIR)
                .flatMap(item -> item.person().stream()).map(id -> atlas.person(id).name().en()).toList();
    }

    private static int attended(Atlas atlas, Session session) {
        return (int) atlas.attendancesAt(session).stream().filter(item -> item.outcome() == Outcome.ATTENDED)
                .map(Attendance::id).distinct().count();
    }

    static Table<Source> sources(Atlas atlas) {
        List<Column<Source>> columns = List.of(
                Column.<Source>of("source", source -> Cells.text(source.id())).hidden(),
                Column.of("title", source -> Cells.text(source.title())),
                Column.of("publisher", source -> Cells.text(source.publisher())),
                Column.of("kind", source -> new Cell.Term(source.kind())),
                Column.of("language", source -> Cells.text(source.language())),
                Column.of("published", source -> source.published().<Cell>map(Cell.Day::new).orElse(Cell.BLANK)),
                Column.<Source>of("retrieved", source ->
                        source.retrieved().<Cell>map(day -> new Cell.Day(PartialDate.of(day))).orElse(Cell.BLANK)).hidden(),
                Column.of("facts", source -> new Cell.Count(atlas.factsFrom(source).size())),
                Column.of("url", source -> Cells.text(source.url())));
        return new Table<>(TableId.SOURCES, columns, atlas.data().sources(), DocumentTables::keepAll, Source::ref,
                source -> source.note().stream().flatMap(note -> Stream.of(note.en(), note.in(Language.KO))));
    }

    static Table<Disagreement> disagreements(Atlas atlas) {
        List<Column<Disagreement>> columns = List.of(
                Column.<Disagreement>of("disagreement", item -> Cells.text(item.id())).hidden(),
                Column.<Disagreement>of("question", item -> Cells.text(item.question().en())).forReadersOf(Language.EN),
                Column.<Disagreement>of("question_ko", item -> Cells.in(Language.KO, item.question())).forReadersOf(Language.KO),
                Column.of("about", item -> Cells.several(item.about().stream().map(EntityRef::toString).toList())),
                Column.of("accounts", item -> new Cell.Count(item.accounts().size())),
                Column.<Disagreement>of("followed", item -> item.followed().isEmpty() ? Cell.BLANK
                        : Cells.text(item.accounts().get(item.followed().getAsInt()).statement().en())).forReadersOf(Language.EN),
                Column.<Disagreement>of("followed_ko", item -> item.followed().isEmpty() ? Cell.BLANK
                        : Cells.in(Language.KO, item.accounts().get(item.followed().getAsInt()).statement()))
                        .forReadersOf(Language.KO),
                Column.<Disagreement>of("reading", item -> Cells.text(item.reading().en())).hidden());
        return new Table<>(TableId.DISAGREEMENTS, columns, atlas.data().disagreements(), DocumentTables::keepAll,
                Disagreement::ref, _ -> Stream.empty());
    }

    private static <T> Predicate<T> keepAll(Matches matches) {
        return _ -> true;
    }
}
