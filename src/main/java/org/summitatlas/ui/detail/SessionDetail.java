package org.summitatlas.ui.detail;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.Attendance;
import org.summitatlas.model.Capacity;
import org.summitatlas.model.Session;

/** Describes a session: when and how it was held, who took part, what it adopted. */
final class SessionDetail {

    private final Session session;
    private final Pieces pieces;
    private final Atlas atlas;

    private SessionDetail(Session session, Pieces pieces) {
        this.session = session;
        this.pieces = pieces;
        this.atlas = pieces.atlas();
    }

    static Detail of(Session session, Pieces pieces) {
        return new SessionDetail(session, pieces).detail();
    }

    private Detail detail() {
        List<Attendance> attendances = atlas.attendancesAt(session);
        Attendances words = new Attendances(pieces);
        return new Detail(Optional.of(session.ref()), pieces.of(session.title()), pieces.other(session.title()),
                subtitle(), pieces.flag(session.ref()), List.of(), Pieces.sections(
                        Section.of(pieces.say("when"), when()),
                        Section.of(pieces.say("hosts"), session.hosts().isEmpty()
                                ? List.of() : List.of(pieces.parties(session.hosts()))),
                        Section.of(pieces.say("co-chairs"), coChairs(attendances)),
                        Section.of(pieces.say("topics"), session.topics().stream().map(pieces::of)
                                .map(Block.Prose::new).toList()),
                        Section.of(pieces.say("documents"), documents()),
                        Section.of(pieces.say("parts"), parts()),
                        Section.of(pieces.say("took-part"), attendances.stream()
                                .map(item -> words.byWho(item, true)).toList()),
                        pieces.disagreements(session.ref())));
    }

    private List<Phrase> subtitle() {
        return Stream.concat(session.parent().map(atlas::session).map(Session::ref).stream(),
                        Stream.of(atlas.summit(session.summit()).ref()))
                .map(pieces::link).map(link -> link.withText(pieces.say("part-of", link.text())))
                .toList();
    }

    private Entry when() {
        List<Phrase> details = new ArrayList<>();
        time(session, pieces).map(Phrase::plain).ifPresent(details::add);
        details.add(pieces.term(session.format()));
        session.place().map(pieces::of).map(Phrase::plain).ifPresent(details::add);
        details.add(pieces.term(session.confidence()));
        return Entry.of("when", Phrase.plain(pieces.messages().date(session.date()))).withDetails(details)
                .withNotes(pieces.note(session.note())).withEvidence(pieces.evidence(session));
    }

    /** The local time, as far as it is known. */
    static Optional<String> time(Session session, Pieces pieces) {
        Optional<String> start = session.start().map(LocalTime::toString);
        Optional<String> end = session.end().map(LocalTime::toString);
        if (start.isPresent() && end.isPresent()) {
            return Optional.of(pieces.say("time.both", start.get(), end.get()));
        }
        return start.map(time -> pieces.say("time.start", time)).or(() -> end.map(time -> pieces.say("time.end", time)));
    }

    private List<Block> coChairs(List<Attendance> attendances) {
        List<Phrase> names = attendances.stream().filter(item -> item.capacity() == Capacity.CO_CHAIR)
                .flatMap(item -> item.person().stream()).map(id -> pieces.link(atlas.person(id).ref())).toList();
        return names.isEmpty() ? List.of() : List.of(new Block.Names(names));
    }

    private List<Entry> parts() {
        return atlas.data().sessions().stream().filter(part -> part.parent().filter(session.id()::equals).isPresent())
                .map(part -> entry(part, pieces)).toList();
    }

    /** One line about a session, for what it belongs to. */
    static Entry entry(Session session, Pieces pieces) {
        return Entry.of(session.ref().toString(), pieces.link(session.ref()))
                .withDetails(Stream.concat(Stream.of(pieces.messages().date(session.date())),
                        time(session, pieces).stream()).map(Phrase::plain).toList());
    }

    private List<Entry> documents() {
        return atlas.data().documents().stream().filter(document -> document.session().equals(session.id()))
                .map(document -> Entry.of(document.ref().toString(), pieces.link(document.ref()))
                        .withDetails(List.of(pieces.term(document.kind()))))
                .toList();
    }
}
