package org.summitatlas.ui.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.summitatlas.model.Attendance;
import org.summitatlas.model.Capacity;
import org.summitatlas.model.Disagreement;
import org.summitatlas.model.EntityKind;
import org.summitatlas.model.EntityRef;
import org.summitatlas.model.Mode;
import org.summitatlas.model.Outcome;
import org.summitatlas.model.Person;
import org.summitatlas.model.Summit;

/** Describes somebody's part in a session or summit, from whichever side the reader comes. */
record Attendances(Pieces pieces) {

    /** Named by who took part: the person, or the party where nobody is named. */
    Entry byWho(Attendance attendance, boolean withParty) {
        Optional<Person> person = attendance.person().map(pieces.atlas()::person);
        Entry entry = Entry.of(attendance.id(), person.map(Person::ref).map(pieces::link)
                        .orElseGet(() -> delegation(attendance, withParty)))
                .withOther(person.map(Person::name).flatMap(pieces::other))
                .withFlag(person.flatMap(who -> pieces.flag(who.ref(), item -> concerns(item, attendance))));
        return complete(entry, attendance, details(attendance, withParty && person.isPresent()));
    }

    /** A question about somebody that names sessions or summits is about what they did there only. */
    private boolean concerns(Disagreement item, Attendance attendance) {
        List<EntityRef> places = item.about().stream()
                .filter(ref -> ref.kind() == EntityKind.SESSION || ref.kind() == EntityKind.SUMMIT).toList();
        return places.isEmpty() || places.contains(attendance.at())
                || places.contains(EntityKind.SUMMIT.ref(pieces.atlas().summitOf(attendance)));
    }

    private Phrase delegation(Attendance attendance, boolean withParty) {
        return withParty
                ? pieces.link(pieces.atlas().party(attendance.party().orElseThrow()).ref())
                : Phrase.plain(pieces.say("delegation"));
    }

    /** Named by where it was, with the day, and the summit where that is not its name already. */
    Entry byPlace(Attendance attendance) {
        EntityRef at = attendance.at();
        Summit summit = pieces.atlas().summit(pieces.atlas().summitOf(attendance));
        boolean isSession = at.kind() == EntityKind.SESSION;
        Optional<String> day = isSession
                ? pieces.atlas().session(at.id()).date().map(pieces.messages()::date)
                : Optional.of(SummitDetail.days(summit, pieces));
        Optional<Phrase> whose = Optional.of(Phrase.link(pieces.of(summit.shortName()), summit.ref()))
                .filter(_ -> isSession);
        Entry entry = Entry.of(attendance.id(), pieces.link(at))
                .withFlag(attendance.person().flatMap(id ->
                        pieces.flag(EntityKind.PERSON.ref(id), item -> item.about().contains(at))));
        return complete(entry, attendance,
                Stream.of(whose.stream(), day.map(Phrase::plain).stream(), details(attendance, true).stream())
                        .flatMap(phrases -> phrases).toList());
    }

    private Entry complete(Entry entry, Attendance attendance, List<Phrase> details) {
        boolean attended = attendance.outcome() == Outcome.ATTENDED;
        return entry.withDetails(details)
                .withBadge(attended ? Optional.empty() : Optional.of(pieces.messages().term(attendance.outcome())))
                .withNotes(pieces.note(attendance.note()))
                .withEvidence(pieces.evidence(attendance));
    }

    private List<Phrase> details(Attendance attendance, boolean withParty) {
        List<Phrase> details = new ArrayList<>();
        attendance.role().map(pieces::of).map(Phrase::plain).ifPresent(details::add);
        if (withParty) {
            attendance.party().map(id -> pieces.link(pieces.atlas().party(id).ref())).ifPresent(details::add);
        }
        boolean attended = attendance.outcome() == Outcome.ATTENDED;
        if (attended || attendance.capacity() != Capacity.PARTICIPANT) {
            details.add(pieces.term(attendance.capacity()));
        }
        // How somebody took part is only a question where somebody did.
        if (attended || attendance.mode() != Mode.UNKNOWN) {
            details.add(pieces.term(attendance.mode()));
        }
        return details;
    }
}
