package org.summitatlas.query;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.Attendance;
import org.summitatlas.model.Fact;
import org.summitatlas.model.Party;
import org.summitatlas.model.Person;

/** The table of people: a leader, minister or executive a row, with every summit and session they had a part in. */
final class LeaderTable {

    private LeaderTable() {
    }

    static Table<Person> of(Atlas atlas) {
        List<Column<Person>> columns = new Columns<Person>()
                .addHidden("person", person -> Cells.text(person.id()))
                .addBoth("name", (person, language) -> Cells.in(language, person.name()))
                .addHidden("party", person -> Cells.several(atlas.partiesOf(person).stream()
                        .map(Party::id).toList()))
                .addOwn("party_name", (person, language) -> Cells.names(atlas.partiesOf(person).stream()
                        .map(party -> Cells.called(party, language))))
                .addOwn("role", (person, language) -> texts(atlas, person, item ->
                        item.role().flatMap(role -> role.exactly(language))))
                .addHidden("sessions", person -> texts(atlas, person, item -> Optional.of(item.at().id())))
                .addOwn("session_titles", (person, language) -> texts(atlas, person, item ->
                        Optional.of(atlas.name(item.at()).in(language))))
                .add("mode", person -> terms(atlas, person, Attendance::mode))
                .add("outcome", person -> terms(atlas, person, Attendance::outcome))
                .addHidden("confidence", person -> terms(atlas, person, Attendance::confidence))
                .addEvidence(EvidenceColumns.of(atlas, person ->
                        Stream.<Fact>concat(Stream.of(person), atlas.attendancesOf(person).stream()).toList()))
                .list();
        return new Table<>(TableId.LEADERS, columns, atlas.data().people(), Scope::holds,
                Optional.of(matches -> person -> matches.isEverything() || atlas.attendancesOf(person).stream()
                        .filter(matches.scope()::holds).flatMap(item -> item.party().stream())
                        .anyMatch(matches::matches)),
                Person::ref,
                Subjects.<Person>parties(person -> atlas.partiesOf(person).stream().map(Party::id).toList())
                        .withAttendances(atlas::attendancesOf),
                person -> Stream.concat(person.aliases().stream(),
                        atlas.attendancesOf(person).stream().flatMap(item -> item.printedAs().stream())));
    }

    /** What the attendances of a person say, each thing once. */
    private static Cell texts(Atlas atlas, Person person, Function<Attendance, Optional<String>> text) {
        return Cells.several(atlas.attendancesOf(person).stream().flatMap(item -> text.apply(item).stream())
                .distinct().toList());
    }

    private static Cell terms(Atlas atlas, Person person, Function<Attendance, Enum<?>> word) {
        return Cells.terms(atlas.attendancesOf(person).stream().map(word));
    }
}
