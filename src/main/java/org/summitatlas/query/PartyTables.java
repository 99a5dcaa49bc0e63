package org.summitatlas.query;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.Attendance;
import org.summitatlas.model.Company;
import org.summitatlas.model.Document;
import org.summitatlas.model.Fact;
import org.summitatlas.model.Group;
import org.summitatlas.model.Language;
import org.summitatlas.model.Organization;
import org.summitatlas.model.Party;
import org.summitatlas.model.PartyKind;
import org.summitatlas.model.State;

/** The tables whose rows are parties: countries (with organizations of states) and companies. */
final class PartyTables {

    private PartyTables() {
    }

    static Table<Party> countries(Atlas atlas) {
        return table(atlas, TableId.COUNTRIES, EnumSet.of(PartyKind.STATE, PartyKind.ORGANIZATION));
    }

    static Table<Party> companies(Atlas atlas) {
        return table(atlas, TableId.COMPANIES, EnumSet.of(PartyKind.COMPANY));
    }

    private static Table<Party> table(Atlas atlas, TableId id, Set<PartyKind> kinds) {
        List<Party> rows = atlas.data().parties().stream().filter(party -> kinds.contains(party.kind())).toList();
        return new Table<>(id, columns(atlas, kinds), rows, matches -> matches::matches, Party::ref,
                party -> keywords(atlas, party));
    }

    private static List<Column<Party>> columns(Atlas atlas, Set<PartyKind> kinds) {
        List<Column<Party>> columns = new ArrayList<>();
        columns.add(Column.<Party>of("party", party -> Cells.text(party.id())).hidden());
        columns.add(Column.of("name", party -> Cells.text(party.name(Language.EN))));
        columns.add(Column.of("name_ko", party -> Cells.text(koreanName(party))));
        if (kinds.contains(PartyKind.STATE)) {
            columns.add(Column.<Party>of("kind", party -> new Cell.Term(party.kind())).hidden());
            columns.add(Column.of("groups", party ->
                    Cells.several(atlas.groupsOf(party).stream().map(Group::id).toList())));
        }
        atlas.data().documents().stream()
                .filter(document -> document.openTo().stream().anyMatch(kinds::contains))
                .forEach(document -> columns.add(standing(atlas, document)));
        columns.add(Column.of("endorsed", party -> new Cell.Count(endorsed(atlas, party))));
        columns.add(Column.<Party>of("people", party -> Cells.several(people(atlas, party))).hidden());
        columns.add(Column.<Party>of("disagreements", party ->
                new Cell.Count(atlas.disagreementsAbout(party.ref()).size())).hidden());
        return columns;
    }

    /** The Korean name; blank where a company's is not known, though it would be shown under its English one. */
    private static Optional<String> koreanName(Party party) {
        return switch (party) {
            case State state -> Optional.of(state.name(Language.KO));
            case Organization organization -> organization.title().ko();
            case Company company -> company.title().ko();
        };
    }

    private static Column<Party> standing(Atlas atlas, Document document) {
        return Column.<Party>of(document.id().replace('-', '_'), party -> new Cell.Stand(atlas.standing(party, document)))
                .titled(document.shortTitle());
    }

    /** How many documents a party has endorsed. */
    private static int endorsed(Atlas atlas, Party party) {
        return (int) atlas.data().documents().stream()
                .filter(document -> atlas.standing(party, document).isEndorser()).count();
    }

    private static List<String> people(Atlas atlas, Party party) {
        return atlas.attendancesFor(party).stream().flatMap(attendance -> attendance.person().stream()).distinct()
                .map(id -> atlas.person(id).name().en()).toList();
    }

    private static Stream<String> keywords(Atlas atlas, Party party) {
        Stream<String> printed = Stream.concat(atlas.endorsementsBy(party).stream(), atlas.attendancesFor(party).stream()
                        .filter(attendance -> attendance.person().isEmpty()))
                .flatMap((Fact fact) -> fact.printedAs().stream());
        Stream<String> people = atlas.attendancesFor(party).stream().map(Attendance::person)
                .flatMap(person -> person.stream())
                .flatMap(person -> atlas.person(person).name().ko().stream());
        return Stream.of(party.aliases().stream(), printed, people).flatMap(words -> words);
    }
}
