package org.summitatlas.ui.detail;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.Attendance;
import org.summitatlas.model.Document;
import org.summitatlas.model.Outcome;
import org.summitatlas.model.PartialDate;
import org.summitatlas.model.Session;
import org.summitatlas.model.SessionKind;
import org.summitatlas.model.Summit;
import org.summitatlas.model.SummitStatus;

/** Describes a summit: when, where and by whom it was held, its sessions and documents, and who took part. */
final class SummitDetail {

    private final Summit summit;
    private final Pieces pieces;
    private final Atlas atlas;

    private SummitDetail(Summit summit, Pieces pieces) {
        this.summit = summit;
        this.pieces = pieces;
        this.atlas = pieces.atlas();
    }

    static Detail of(Summit summit, Pieces pieces) {
        return new SummitDetail(summit, pieces).detail();
    }

    private Detail detail() {
        List<Attendance> withoutSession = atlas.attendancesAt(summit);
        return new Detail(Optional.of(summit.ref()), pieces.of(summit.name()), pieces.other(summit.name()), subtitle(),
                pieces.flag(summit.ref()), summary(), List.of(
                        Section.of(pieces.say("when"), when()),
                        Section.ofNames(pieces.say("hosts"), pieces.parties(summit.hosts())),
                        Section.of(pieces.say("documents"), documents().map(this::document).toList()),
                        Section.of(pieces.say("sessions"), sessions(SessionKind.SESSION)
                                .filter(session -> session.parent().isEmpty())
                                .map(session -> SessionDetail.entry(session, pieces)).toList()),
                        Section.of(pieces.say("working-groups"), sessions(SessionKind.WORKING_GROUP)
                                .map(this::workingGroup).toList()),
                        Participants.people(withoutSession, pieces), Participants.delegations(withoutSession, pieces),
                        DisagreementDetail.about(summit.ref(), pieces)));
    }

    /** One summit after the other, held or announced, for a reader who has chosen nothing yet. */
    static List<Section> list(Pieces pieces) {
        return Stream.of(SummitStatus.values()).map(status -> Section.of(
                pieces.say(status == SummitStatus.HELD ? "summits" : "summits.announced"),
                pieces.atlas().data().summits().stream().filter(summit -> summit.status() == status)
                        .sorted(Comparator.comparing(summit -> summit.start().earliest()))
                        .map(summit -> Entry.of(summit.id(), pieces.link(summit.ref()))
                                .withDetails(List.of(Phrase.plain(days(summit, pieces)),
                                        Phrase.plain(pieces.of(summit.place())))))
                        .toList())).toList();
    }

    /** The days of a summit, or the one day, month or year that is known of it. */
    static String days(Summit summit, Pieces pieces) {
        PartialDate start = summit.start();
        PartialDate end = summit.end();
        String first = pieces.messages().date(start);
        String last = pieces.messages().date(end);
        if (start.equals(end)) {
            return first;
        }
        boolean sameMonth = start.year() == end.year() && start.month().equals(end.month());
        return sameMonth && start.day().isPresent() && end.day().isPresent()
                ? pieces.say("days.of-month", first, end.day().getAsInt(), start.day().getAsInt(), last)
                : pieces.say("days", first, last);
    }

    private List<Phrase> subtitle() {
        Stream<Phrase> status = summit.status() == SummitStatus.ANNOUNCED
                ? Stream.of(Phrase.plain(pieces.say(announced()))) : Stream.of();
        return Stream.concat(status, summit.theme().map(pieces::of).map(Phrase::plain).stream()).toList();
    }

    private String announced() {
        if (summit.start().month().isEmpty()) {
            return "announced.year";
        }
        return summit.start().day().isEmpty() ? "announced.month" : "announced.day";
    }

    private List<List<Detail.Run>> summary() {
        List<Attendance> there = atlas.data().attendances().stream()
                .filter(item -> item.outcome() == Outcome.ATTENDED && atlas.summitOf(item).equals(summit.id()))
                .toList();
        List<List<Detail.Run>> figures = new ArrayList<>();
        addTo(figures, "count.documents", documents().count());
        addTo(figures, "count.sessions", sessions(SessionKind.SESSION).count());
        addTo(figures, "count.working-groups", sessions(SessionKind.WORKING_GROUP).count());
        addTo(figures, "count.parties", there.stream().flatMap(item -> item.party().stream()).distinct().count());
        addTo(figures, "count.people", there.stream().flatMap(item -> item.person().stream()).distinct().count());
        return figures;
    }

    private void addTo(List<List<Detail.Run>> figures, String key, long count) {
        if (count > 0) {
            figures.add(Detail.Run.of(pieces.say(key, count)));
        }
    }

    private Stream<Session> sessions(SessionKind kind) {
        return atlas.data().sessions().stream()
                .filter(session -> session.summit().equals(summit.id()) && session.kind() == kind)
                .sorted(SessionDetail.BY_TIME);
    }

    private Stream<Document> documents() {
        return atlas.data().documents().stream()
                .filter(document -> document.summit().filter(summit.id()::equals).isPresent());
    }

    private List<Block> when() {
        Entry entry = Entry.of("when", Phrase.plain(days(summit, pieces)))
                .withDetails(List.of(Phrase.plain(pieces.of(summit.place())), pieces.term(summit.confidence())))
                .withNotes(pieces.note(summit.note()))
                .withEvidence(pieces.evidence(summit));
        return Stream.<Block>concat(Stream.of(entry), summit.site().map(pieces::officialAddress).stream()).toList();
    }

    private Entry document(Document document) {
        return Entry.of(document.ref().toString(), pieces.link(document.ref()))
                .withDetails(List.of(pieces.term(document.kind()), pieces.date(document.date())))
                .withFlag(pieces.flag(document.ref()));
    }

    private Entry workingGroup(Session group) {
        return SessionDetail.entry(group, pieces).withDetails(SessionDetail.coChairs(group, pieces));
    }
}
