package org.summitatlas.query;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.Attendance;
import org.summitatlas.model.Endorsement;
import org.summitatlas.model.EntityRef;
import org.summitatlas.model.Language;
import org.summitatlas.model.LocalizedText;
import org.summitatlas.model.Party;
import org.summitatlas.model.Person;
import org.summitatlas.model.Session;

/** The long form: one endorsement, or one attendance, a row. */
final class FactTables {

    private FactTables() {
    }

    static Table<Endorsement> endorsements(Atlas atlas) {
        Function<Endorsement, Party> party = endorsement -> atlas.party(endorsement.party());
        List<Column<Endorsement>> columns = List.of(
                Column.of("document", item -> {
                    var document = atlas.document(item.document());
                    return new Cell.Link(document.ref(), document.shortTitle());
                }),
                Column.of("party", item -> Cells.text(item.party())),
                Column.of("party_name", item -> Cells.text(party.apply(item).name(Language.EN))),
                Column.of("party_kind", item -> new Cell.Term(party.apply(item).kind())),
                Column.of("status", item -> new Cell.Term(item.status())),
                Column.of("date", item -> new Cell.Day(item.date())),
                Column.of("printed_as", item -> Cells.text(item.printedAs())),
                Column.of("confidence", Cells::confidence),
                Column.of("sources", Cells::sources));
        return new Table<>(TableId.ENDORSEMENTS, columns, atlas.data().endorsements(),
                matches -> {
                    var parties = matches.partyIds();
                    return item -> matches.keeps(item, parties);
                },
                item -> party.apply(item).ref(),
                item -> Stream.concat(Stream.of(party.apply(item).name(Language.KO)), titles(atlas, item)));
    }

    private static Stream<String> titles(Atlas atlas, Endorsement endorsement) {
        LocalizedText title = atlas.document(endorsement.document()).shortTitle();
        return Stream.of(title.en(), title.in(Language.KO));
    }

    static Table<Attendance> attendances(Atlas atlas) {
        Function<Attendance, Optional<Person>> person = item -> item.person().map(atlas::person);
        Function<Attendance, Optional<Party>> party = item -> item.party().map(atlas::party);
        Function<Attendance, Session> session = item -> atlas.session(item.session());
        List<Column<Attendance>> columns = List.of(
                Column.of("session", item -> new Cell.Link(session.apply(item).ref(), session.apply(item).title())),
                Column.<Attendance>of("person", item -> Cells.text(item.person())).hidden(),
                Column.of("person_name", item -> Cells.text(person.apply(item).map(found -> found.name().en()))),
                Column.of("person_name_ko", item -> Cells.in(Language.KO, person.apply(item).map(Person::name))),
                Column.<Attendance>of("party", item -> Cells.text(item.party())).hidden(),
                Column.<Attendance>of("party_name", item -> Cells.text(party.apply(item)
                        .map(found -> found.name(Language.EN)))).forReadersOf(Language.EN),
                Column.<Attendance>of("party_name_ko", item -> Cells.text(party.apply(item)
                        .map(found -> found.name(Language.KO)))).forReadersOf(Language.KO),
                Column.of("capacity", item -> new Cell.Term(item.capacity())),
                Column.of("mode", item -> new Cell.Term(item.mode())),
                Column.of("outcome", item -> new Cell.Term(item.outcome())),
                Column.<Attendance>of("role", item -> Cells.in(Language.EN, item.role())).forReadersOf(Language.EN),
                Column.<Attendance>of("role_ko", item -> Cells.in(Language.KO, item.role())).forReadersOf(Language.KO),
                Column.<Attendance>of("printed_as", item -> Cells.text(item.printedAs())).hidden(),
                Column.of("confidence", Cells::confidence),
                Column.<Attendance>of("sources", Cells::sources).hidden());
        return new Table<>(TableId.ATTENDANCES, columns, atlas.data().attendances(),
                matches -> {
                    var parties = matches.partyIds();
                    boolean everybody = matches.query().withText("").isEverything();
                    return item -> everybody || item.party().filter(parties::contains).isPresent();
                },
                item -> opened(atlas, item),
                item -> Stream.of(party.apply(item).stream().map(found -> found.name(Language.KO)),
                                person.apply(item).stream().flatMap(found -> found.aliases().stream()),
                                Stream.of(session.apply(item).title().en(), session.apply(item).title().in(Language.KO)))
                        .flatMap(words -> words));
    }

    private static EntityRef opened(Atlas atlas, Attendance attendance) {
        return attendance.person().map(id -> atlas.person(id).ref())
                .orElseGet(() -> atlas.party(attendance.party().orElseThrow()).ref());
    }
}
