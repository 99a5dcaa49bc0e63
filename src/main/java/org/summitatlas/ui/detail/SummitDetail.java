package org.summitatlas.ui.detail;

import java.util.List;
import java.util.Optional;
import org.summitatlas.model.Document;
import org.summitatlas.model.Session;
import org.summitatlas.model.Summit;

/** Describes a summit: when, where, by whom, its sessions and its documents. */
final class SummitDetail {

    private SummitDetail() {
    }

    static Detail of(Summit summit, Pieces pieces) {
        var data = pieces.atlas().data();
        List<Entry> sessions = data.sessions().stream()
                .filter(session -> session.summit().equals(summit.id()) && session.parent().isEmpty())
                .map((Session session) -> SessionDetail.entry(session, pieces)).toList();
        List<Entry> documents = data.documents().stream().filter(document -> document.summit().equals(summit.id()))
                .map(document -> document(document, pieces)).toList();
        return new Detail(Optional.of(summit.ref()), pieces.of(summit.name()), pieces.other(summit.name()),
                List.of(Phrase.plain(pieces.of(summit.theme()))), pieces.flag(summit.ref()), List.of(), Pieces.sections(
                        Section.of(pieces.say("when"), when(summit, pieces), new WebAddress(summit.site())),
                        Section.of(pieces.say("hosts"), pieces.parties(summit.hosts())),
                        Section.of(pieces.say("documents"), documents),
                        Section.of(pieces.say("sessions"), sessions),
                        pieces.disagreements(summit.ref())));
    }

    /** The days of a summit. */
    static String days(Summit summit, Pieces pieces) {
        return pieces.say("days", pieces.messages().date(summit.start()), pieces.messages().date(summit.end()));
    }

    private static Entry when(Summit summit, Pieces pieces) {
        return Entry.of("when", Phrase.plain(days(summit, pieces)))
                .withDetails(List.of(Phrase.plain(pieces.of(summit.place())), pieces.term(summit.confidence())))
                .withEvidence(pieces.evidence(summit));
    }

    private static Entry document(Document document, Pieces pieces) {
        return Entry.of(document.ref().toString(), pieces.link(document.ref()))
                .withDetails(List.of(pieces.term(document.kind()), pieces.date(document.date())))
                .withFlag(pieces.flag(document.ref()));
    }
}
