package org.summitatlas.query;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.Fact;
import org.summitatlas.model.Framework;
import org.summitatlas.model.Group;
import org.summitatlas.model.Language;
import org.summitatlas.model.Party;
import org.summitatlas.model.PartyKind;
import org.summitatlas.model.Person;

/** The tables whose rows are parties: countries (with organizations of states) and companies (with institutions). */
final class PartyTables {

    private PartyTables() {
    }

    static Table<Party> countries(Atlas atlas) {
        return table(atlas, TableId.COUNTRIES, EnumSet.of(PartyKind.STATE, PartyKind.ORGANIZATION));
    }

    static Table<Party> companies(Atlas atlas) {
        return table(atlas, TableId.COMPANIES, EnumSet.of(PartyKind.COMPANY, PartyKind.INSTITUTION));
    }

    private static Table<Party> table(Atlas atlas, TableId id, Set<PartyKind> kinds) {
        List<Party> rows = atlas.data().parties().stream().filter(party -> kinds.contains(party.kind())).toList();
        return new Table<>(id, columns(atlas, kinds), rows, Scope::holds, Optional.of(matches -> matches::matches),
                Party::ref, Subjects.parties(party -> List.of(party.id())), party -> keywords(atlas, party));
    }

    private static List<Column<Party>> columns(Atlas atlas, Set<PartyKind> kinds) {
        Columns<Party> columns = new Columns<Party>().addHidden("party", party -> Cells.text(party.id()));
        if (kinds.contains(PartyKind.COMPANY)) {
            // No pair: companies go by one name everywhere, and only some have a Korean one that a source prints.
            columns.add("name", party -> Cells.text(Cells.exactName(party, Language.EN)))
                    .add("name_ko", party -> Cells.text(Cells.exactName(party, Language.KO)))
                    .addHidden("kind", party -> new Cell.Term(party.kind()));
        } else {
            columns.addBoth("name", (party, language) -> Cells.text(Cells.exactName(party, language)))
                    .addHidden("kind", party -> new Cell.Term(party.kind()))
                    .add("groups", party -> Cells.several(
                            atlas.groupsOf(party).stream().map(Group::id).toList()));
        }
        atlas.data().documents().stream()
                .filter(document -> document.openTo().stream().anyMatch(kinds::contains))
                .forEach(document -> columns.addDocument(document,
                        party -> new Cell.Stand(atlas.standing(party, document))));
        columns.add("endorsed", party -> new Cell.Count(atlas.endorsedCount(party)));
        if (kinds.contains(PartyKind.COMPANY)) {
            addFollowThrough(columns, atlas);
        }
        return columns
                .addHidden("people", party -> Cells.names(people(atlas, party)
                        .map(person -> Cells.name(atlas, person.ref()))))
                .addHidden("disagreements", party -> new Cell.Count(atlas.disagreementsAbout(party.ref()).size()))
                .addEvidence(EvidenceColumns.of(atlas, party -> Stream.<Fact>concat(
                        atlas.endorsementsBy(party).stream(), atlas.frameworksOf(party).stream()).toList()))
                .list();
    }

    private static void addFollowThrough(Columns<Party> columns, Atlas atlas) {
        Function<Party, Optional<Promise>> promise = party -> Promise.firstOf(atlas, party);
        columns.add("follow_through", party ->
                        Cells.terms(atlas.frameworksOf(party).stream().map(Framework::followThrough)))
                .add("framework_first", party -> Cells.day(promise.apply(party).flatMap(Promise::first)
                        .map(Framework.Version::date)))
                .add("framework_latest", party -> Cells.day(promise.apply(party).flatMap(Promise::latest)
                        .map(Framework.Version::date)))
                .add("days_to_first", party -> promise.apply(party).map(Cells::days).orElse(Cell.BLANK));
    }

    private static Stream<Person> people(Atlas atlas, Party party) {
        return atlas.attendancesFor(party).stream().flatMap(attendance -> attendance.person().stream()).distinct()
                .map(atlas::person);
    }

    private static Stream<String> keywords(Atlas atlas, Party party) {
        Stream<String> printed = Stream.concat(atlas.endorsementsBy(party).stream(), atlas.attendancesFor(party).stream()
                        .filter(attendance -> attendance.person().isEmpty()))
                .flatMap((Fact fact) -> fact.printedAs().stream());
        Stream<String> people = Cells.everyLanguage(people(atlas, party).map(Person::name));
        return Stream.of(party.aliases().stream(), printed, people).flatMap(words -> words);
    }
}
