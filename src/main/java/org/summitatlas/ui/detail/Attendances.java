package org.summitatlas.ui.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.summitatlas.model.Attendance;
import org.summitatlas.model.Disagreement;
import org.summitatlas.model.EntityKind;
import org.summitatlas.model.EntityRef;
import org.summitatlas.model.Mode;
import org.summitatlas.model.Outcome;
import org.summitatlas.model.Person;

/** Describes somebody's part in a session, from whichever side the reader comes. */
record Attendances(Pieces pieces) {

    /** Named by who took part: the person, or the party where nobody is named. */
    Entry byWho(Attendance attendance, boolean withParty) {
        Optional<Person> person = attendance.person().map(pieces.atlas()::person);
        Entry entry = Entry.of(attendance.id(), person.map(Person::ref).map(pieces::link)
                        .orElseGet(() -> delegation(attendance, withParty)))
                .withOther(person.map(Person::name).flatMap(pieces::other))
                .withFlag(person.flatMap(who -> pieces.flag(who.ref(), item -> concerns(item, attendance))));
        return complete(entry, attendance, withParty && person.isPresent());
    }

    /** A question about somebody that names sessions is about what they did there only. */
    private static boolean concerns(Disagreement item, Attendance attendance) {
        List<EntityRef> sessions = item.about().stream().filter(ref -> ref.kind() == EntityKind.SESSION).toList();
        return sessions.isEmpty() || sessions.contains(new EntityRef(EntityKind.SESSION, attendance.session()));
    }

    private Phrase delegation(Attendance attendance, boolean withParty) {
        return withParty
                ? pieces.link(pieces.atlas().party(attendance.party().orElseThrow()).ref())
                : Phrase.plain(pieces.say("delegation"));
    }

    /** Named by the session. */
    Entry bySession(Attendance attendance) {
        Phrase session = pieces.link(pieces.atlas().session(attendance.session()).ref());
        return complete(Entry.of(attendance.id(), session), attendance, true);
    }

    private Entry complete(Entry entry, Attendance attendance, boolean withParty) {
        boolean attended = attendance.outcome() == Outcome.ATTENDED;
        return entry.withDetails(details(attendance, withParty))
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
        details.add(pieces.term(attendance.capacity()));
        // How somebody took part is only a question where somebody did.
        if (attendance.outcome() == Outcome.ATTENDED || attendance.mode() != Mode.UNKNOWN) {
            details.add(pieces.term(attendance.mode()));
        }
        return details;
    }
}
