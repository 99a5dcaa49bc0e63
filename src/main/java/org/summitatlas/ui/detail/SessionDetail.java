package org.summitatlas.ui.detail;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.Attendance;
import org.summitatlas.model.Capacity;
import org.summitatlas.model.EntityKind;
import org.summitatlas.model.Session;
import org.summitatlas.model.SessionKind;

/** Describes a session: when and how it was held, who took part, what it adopted. */
final class SessionDetail {

    /** By day and hour; what has no day stands last. */
    static final Comparator<Session> BY_TIME = Comparator
            .comparing((Session session) -> session.date().orElse(LocalDate.MAX))
            .thenComparing(session -> session.start().orElse(LocalTime.MAX));

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
        return new Detail(Optional.of(session.ref()), pieces.of(session.title()), pieces.other(session.title()),
                subtitle(), pieces.flag(session.ref()), List.of(), List.of(
                        Section.of(pieces.say("when"), when()),
                        Section.ofNames(pieces.say("hosts"), pieces.parties(session.hosts())),
                        Section.ofNames(pieces.say("co-chairs"), coChairs(session, pieces)),
                        Section.of(pieces.say("topics"), session.topics().stream().map(pieces::of)
                                .map(Block.Prose::new).toList()),
                        Section.of(pieces.say("documents"), documents()),
                        Section.of(pieces.say("parts"), parts()),
                        Participants.people(attendances, pieces), Participants.delegations(attendances, pieces),
                        DisagreementDetail.about(session.ref(), pieces)));
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
        // A working group has no day, and nobody asks in which form it was held.
        if (session.kind() == SessionKind.SESSION) {
            details.add(pieces.term(session.format()));
        }
        session.place().map(pieces::of).map(Phrase::plain).ifPresent(details::add);
        details.add(pieces.term(session.confidence()));
        return Entry.of("when", session.date().map(pieces.messages()::date).map(Phrase::plain)
                        .orElseGet(() -> pieces.opening(pieces.messages().term(session.kind())))).withDetails(details)
                .withNotes(pieces.note(session.note())).withEvidence(pieces.evidence(session));
    }

    /** The local time, as far as it is known. */
    static Optional<String> time(Session session, Pieces pieces) {
        Optional<String> start = session.start().map(LocalTime::toString);
        Optional<String> end = session.end().map(LocalTime::toString);
        if (start.isPresent() && end.isPresent()) {
            return Optional.of(pieces.say("time.both", start.get(), end.get()));
        }
        return start.map(time -> pieces.say("time.start", time))
                .or(() -> end.map(time -> pieces.say("time.end", time)));
    }

    /** Who shared the chair: the people, or the parties where nobody is named. */
    static List<Phrase> coChairs(Session session, Pieces pieces) {
        return pieces.atlas().attendancesAt(session).stream().filter(item -> item.capacity() == Capacity.CO_CHAIR)
                .flatMap(item -> item.person().map(EntityKind.PERSON::ref)
                        .or(() -> item.party().map(EntityKind.PARTY::ref)).stream())
                .map(pieces::link).toList();
    }

    private List<Entry> parts() {
        return atlas.data().sessions().stream().filter(part -> part.parent().filter(session.id()::equals).isPresent())
                .sorted(BY_TIME).map(part -> entry(part, pieces)).toList();
    }

    /** One line about a session, for what it belongs to. */
    static Entry entry(Session session, Pieces pieces) {
        return Entry.of(session.ref().toString(), pieces.link(session.ref()))
                .withDetails(Stream.concat(session.date().map(pieces.messages()::date).stream(),
                        time(session, pieces).stream()).map(Phrase::plain).toList())
                .withFlag(pieces.flag(session.ref()));
    }

    private List<Entry> documents() {
        return atlas.data().documents().stream()
                .filter(document -> document.session().filter(session.id()::equals).isPresent())
                .map(document -> Entry.of(document.ref().toString(), pieces.link(document.ref()))
                        .withDetails(List.of(pieces.term(document.kind()))))
                .toList();
    }
}
