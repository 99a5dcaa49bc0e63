package org.summitatlas.dataset;

import static org.summitatlas.dataset.Records.isBefore;

import java.time.LocalDate;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.summitatlas.model.Attendance;
import org.summitatlas.model.EntityKind;
import org.summitatlas.model.EntityRef;
import org.summitatlas.model.EnumWord;
import org.summitatlas.model.Outcome;
import org.summitatlas.model.PartialDate;
import org.summitatlas.model.Session;
import org.summitatlas.model.SessionKind;
import org.summitatlas.model.Summit;
import org.summitatlas.model.SummitStatus;

/** Checks the days of summits, of their sessions and of who was there, and which session is a part of which. */
final class SummitChecks {

    private final Records records;
    private final Set<Session> circles;

    SummitChecks(Records records) {
        this.records = records;
        circles = circles();
    }

    void run() {
        records.data().summits().forEach(this::days);
        records.data().summits().forEach(this::status);
        records.data().sessions().forEach(this::day);
        records.data().sessions().forEach(this::times);
        records.data().sessions().forEach(session -> parent(session)
                .ifPresent(parent -> partOf(session, parent)));
        records.data().attendances().forEach(this::outcome);
    }

    private void days(Summit summit) {
        if (endsBeforeItStarts(summit)) {
            records.problem(summit, "end", "the summit ends before it starts, on " + summit.start());
        }
    }

    private static boolean endsBeforeItStarts(Summit summit) {
        return summit.start() != null && summit.end() != null
                && isBefore(summit.end().latest(), summit.start().earliest());
    }

    /** A summit that may be going on, or of which too little is known, may be called either. */
    private void status(Summit summit) {
        if (summit.start() == null || summit.end() == null || records.asOf() == null || endsBeforeItStarts(summit)) {
            return;
        }
        if (summit.status() == SummitStatus.HELD && isBefore(records.asOf(), summit.start().earliest())) {
            wrongStatus(summit, SummitStatus.ANNOUNCED);
        } else if (summit.status() == SummitStatus.ANNOUNCED && isBefore(summit.end().latest(), records.asOf())) {
            wrongStatus(summit, SummitStatus.HELD);
        }
    }

    private void wrongStatus(Summit summit, SummitStatus right) {
        records.problem(summit, "status", "the day of the dataset is " + records.asOf() + ", so the summit is "
                + Wording.quoted(EnumWord.of(right)));
    }

    private void day(Session session) {
        if (session.kind() == SessionKind.SESSION && !records.placeOf(session).has("date")) {
            records.placeOf(session).problem("a field \"date\" is needed, unless it is a \"working-group\"");
        }
        Optional<Summit> summit = records.summit(session.summit());
        if (summit.isPresent() && session.date().filter(day -> isOutside(day, summit.get())).isPresent()) {
            records.problem(session, "date", "outside the summit, which lasts from " + summit.get().start() + " to "
                    + summit.get().end());
        }
    }

    private static boolean isOutside(LocalDate day, Summit summit) {
        return summit.start() != null && summit.end() != null && !endsBeforeItStarts(summit)
                && (isBefore(day, summit.start().earliest()) || isBefore(summit.end().latest(), day));
    }

    /** What lies ahead nobody can have attended, or been missed at. */
    private void outcome(Attendance attendance) {
        boolean isKnown = attendance.outcome() == Outcome.ATTENDED || attendance.outcome() == Outcome.ABSENT;
        firstDay(attendance.at()).filter(day -> isKnown && isBefore(records.asOf(), day))
                .ifPresent(day -> records.problem(attendance, "outcome",
                        "cannot be known before " + day + "; the day of the dataset is " + records.asOf()));
    }

    /** The first day on which something can have taken place; empty for a working group, and where it is not known. */
    private Optional<LocalDate> firstDay(EntityRef at) {
        if (at == null) {
            return Optional.empty();
        }
        return at.kind() == EntityKind.SESSION
                ? records.session(at.id()).flatMap(Session::date)
                : records.summit(at.id()).map(Summit::start).map(PartialDate::earliest);
    }

    private void times(Session session) {
        if (isBefore(session.end().orElse(null), session.start().orElse(null))) {
            records.problem(session, "end", "the session ends before it starts, at " + session.start().orElseThrow());
        }
    }

    private Optional<Session> parent(Session session) {
        return session.parent().flatMap(records::session);
    }

    private void partOf(Session session, Session parent) {
        if (circles.contains(session)) {
            records.problem(session, "parent", "a session cannot be a part of itself");
        } else if (records.summit(session.summit()).isPresent() && records.summit(parent.summit()).isPresent()
                && !session.summit().equals(parent.summit())) {
            records.problem(session, "parent", "belongs to another summit, " + Wording.quoted(parent.summit()));
        }
    }

    /** The sessions from which the way up comes back to them. Each way is gone once, however long they are. */
    private Set<Session> circles() {
        Map<Session, Session> starts = new IdentityHashMap<>();
        Set<Session> circles = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Session start : records.data().sessions()) {
            Optional<Session> up = Optional.of(start);
            while (up.isPresent() && starts.putIfAbsent(up.get(), start) == null) {
                up = parent(up.get());
            }
            up = up.filter(met -> starts.get(met) == start);
            while (up.isPresent() && circles.add(up.get())) {
                up = parent(up.get());
            }
        }
        return circles;
    }
}
