package org.summitatlas.export.datapackage;

import java.util.Optional;
import java.util.stream.Stream;
import org.summitatlas.export.FactName;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.Attendance;
import org.summitatlas.model.Capacity;
import org.summitatlas.model.EntityKind;
import org.summitatlas.model.EntityRef;
import org.summitatlas.model.Mode;
import org.summitatlas.model.Outcome;
import org.summitatlas.model.Session;
import org.summitatlas.model.SessionFormat;
import org.summitatlas.model.SessionKind;
import org.summitatlas.model.Summit;
import org.summitatlas.model.SummitStatus;

/** The summits, their sessions, who ran them and who was there. */
final class SummitTables {

    static final String SUMMITS = "summits";
    static final String SESSIONS = "sessions";

    private SummitTables() {
    }

    static Stream<PackageTable<?>> of(Atlas atlas) {
        return Stream.of(summits(atlas), summitHosts(atlas), sessions(atlas), sessionHosts(atlas), attendances(atlas));
    }

    private static PackageTable<Summit> summits(Atlas atlas) {
        return new Fields<Summit>(SUMMITS)
                .id(Summit::id)
                .word("status", SummitStatus.class, Summit::status)
                .pair("name", Summit::name)
                .pair("short_name", Summit::shortName)
                .date("start", Summit::start)
                .date("end", Summit::end)
                .pair("place", Summit::place)
                .optionalPair("theme", Summit::theme)
                .address("site", Summit::site)
                .optionalPair("note", Summit::note)
                .fact(FactName::of, summit -> summit)
                .table(atlas.data().summits(), "id");
    }

    private static PackageTable<Part<Summit, String>> summitHosts(Atlas atlas) {
        return new Fields<Part<Summit, String>>("summit_hosts")
                .link("summit", SUMMITS, host -> host.whole().id())
                .link("party", PartyTables.PARTIES, Part::part)
                .table(Part.of(atlas.data().summits(), Summit::hosts), "summit", "party");
    }

    private static PackageTable<Session> sessions(Atlas atlas) {
        return new Fields<Session>(SESSIONS)
                .id(Session::id)
                .link("summit", SUMMITS, Session::summit)
                .word("kind", SessionKind.class, Session::kind)
                .optionalLink("parent", SESSIONS, Session::parent)
                .pair("title", Session::title)
                .day("date", Session::date)
                .time("start", Session::start)
                .time("end", Session::end)
                .word("format", SessionFormat.class, Session::format)
                .optionalPair("place", Session::place)
                .severalPairs("topics", Session::topics)
                .optionalPair("note", Session::note)
                .fact(FactName::of, session -> session)
                .table(atlas.data().sessions(), "id");
    }

    private static PackageTable<Part<Session, String>> sessionHosts(Atlas atlas) {
        return new Fields<Part<Session, String>>("session_hosts")
                .link("session", SESSIONS, host -> host.whole().id())
                .link("party", PartyTables.PARTIES, Part::part)
                .table(Part.of(atlas.data().sessions(), Session::hosts), "session", "party");
    }

    private static PackageTable<Attendance> attendances(Atlas atlas) {
        return new Fields<Attendance>("attendances")
                .id(Attendance::id)
                .link("summit", SUMMITS, atlas::summitOf)
                .optionalLink("session", SESSIONS, item -> Optional.of(item.at())
                        .filter(at -> at.kind() == EntityKind.SESSION).map(EntityRef::id))
                .optionalLink("person", PartyTables.PEOPLE, Attendance::person)
                .optionalLink("party", PartyTables.PARTIES, Attendance::party)
                .word("capacity", Capacity.class, Attendance::capacity)
                .word("mode", Mode.class, Attendance::mode)
                .word("outcome", Outcome.class, Attendance::outcome)
                .optionalPair("role", Attendance::role)
                .optionalPair("note", Attendance::note)
                .fact(FactName::of, item -> item)
                .table(atlas.data().attendances(), "id");
    }
}
