package org.summitatlas.query;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.Attendance;
import org.summitatlas.model.Language;
import org.summitatlas.model.LocalizedText;
import org.summitatlas.model.Party;
import org.summitatlas.model.Person;

/** The table of people: a leader, minister or executive a row, with every session they had a part in. */
final class LeaderTable {

    private LeaderTable() {
    }

    static Table<Person> of(Atlas atlas) {
        List<Column<Person>> columns = List.of(
                Column.<Person>of("person", person -> Cells.text(person.id())).hidden(),
                Column.of("name", person -> Cells.text(person.name().en())),
                Column.of("name_ko", person -> Cells.in(Language.KO, person.name())),
                Column.<Person>of("party", person -> Cells.several(parties(atlas, person, Party::id))).hidden(),
                Column.<Person>of("party_name", person ->
                        Cells.several(parties(atlas, person, party -> party.name(Language.EN)))).forReadersOf(Language.EN),
                Column.<Person>of("party_name_ko", person ->
                        Cells.several(parties(atlas, person, party -> party.name(Language.KO)))).forReadersOf(Language.KO),
                Column.<Person>of("role", person -> role(atlas, person, Language.EN)).forReadersOf(Language.EN),
                Column.<Person>of("role_ko", person -> role(atlas, person, Language.KO)).forReadersOf(Language.KO),
                Column.<Person>of("sessions", person -> each(atlas, person, Attendance::session)).hidden(),
                Column.<Person>of("session_titles", person ->
                        each(atlas, person, item -> atlas.session(item.session()).title().en())).forReadersOf(Language.EN),
                Column.<Person>of("session_titles_ko", person -> each(atlas, person, item ->
                        atlas.session(item.session()).title().in(Language.KO))).forReadersOf(Language.KO),
                Column.of("mode", person -> first(atlas, person, Attendance::mode)),
                Column.of("outcome", person -> first(atlas, person, Attendance::outcome)),
                Column.<Person>of("confidence", person -> first(atlas, person, Attendance::confidence)).hidden());
        return new Table<>(TableId.LEADERS, columns, atlas.data().people(),
                matches -> {
                    var parties = matches.partyIds();
                    boolean everybody = matches.query().withText("").isEverything();
                    return person -> everybody
                            || atlas.partiesOf(person).stream().anyMatch(party -> parties.contains(party.id()));
                },
                Person::ref,
                person -> Stream.concat(person.aliases().stream(),
                        atlas.attendancesOf(person).stream().flatMap(item -> item.printedAs().stream())));
    }

    private static List<String> parties(Atlas atlas, Person person, Function<Party, String> text) {
        return atlas.partiesOf(person).stream().map(text).toList();
    }

    private static Cell each(Atlas atlas, Person person, Function<Attendance, String> text) {
        return Cells.several(atlas.attendancesOf(person).stream().map(text).distinct().toList());
    }

    private static Cell role(Atlas atlas, Person person, Language language) {
        Optional<LocalizedText> role = atlas.attendancesOf(person).stream().flatMap(item -> item.role().stream()).findFirst();
        return Cells.in(language, role);
    }

    private static Cell first(Atlas atlas, Person person, Function<Attendance, Enum<?>> word) {
        return atlas.attendancesOf(person).stream().map(word).findFirst().<Cell>map(Cell.Term::new).orElse(Cell.BLANK);
    }
}
