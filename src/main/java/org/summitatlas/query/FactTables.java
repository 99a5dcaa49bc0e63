package org.summitatlas.query;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.Attendance;
import org.summitatlas.model.Endorsement;
import org.summitatlas.model.EntityKind;
import org.summitatlas.model.EntityRef;
import org.summitatlas.model.PartialDate;
import org.summitatlas.model.Party;
import org.summitatlas.model.Person;
import org.summitatlas.model.Ratification;

/** The long form: one endorsement, or one attendance, a row. */
final class FactTables {

    private FactTables() {
    }

    static Table<Endorsement> endorsements(Atlas atlas) {
        Function<Endorsement, Party> party = endorsement -> atlas.party(endorsement.party());
        EvidenceColumns<Endorsement> evidence = EvidenceColumns.ofFact(atlas,
                item -> item.ratified().isPresent() ? List.of(item.ratified().get()) : List.of());
        List<Column<Endorsement>> columns = new Columns<Endorsement>()
                .add("document", item -> Cells.name(atlas, atlas.document(item.document()).ref()))
                .add("party", item -> Cells.text(item.party()))
                .add("party_name", item -> Cells.called(party.apply(item)))
                .add("party_kind", item -> new Cell.Term(party.apply(item).kind()))
                .add("status", item -> new Cell.Term(item.status()))
                .add("date", item -> Cells.day(item.date()))
                .addHidden("known_by", item -> Cells.day(item.knownBy().map(PartialDate::of)))
                .addHidden("ratified", item -> Cells.day(item.ratified().map(Ratification::date)))
                .add("printed_as", evidence::printed)
                .add("confidence", Cells::confidence)
                .add("source_ids", evidence::sources)
                .addEvidence(evidence)
                .list();
        return new Table<>(TableId.ENDORSEMENTS, columns, atlas.data().endorsements(), Scope::holds,
                Optional.of(matches -> matches::keeps),
                item -> party.apply(item).ref(), Subjects.parties(item -> List.of(item.party())),
                item -> Cells.everyLanguage(Stream.of(party.apply(item).names(),
                        atlas.document(item.document()).shortTitle())));
    }

    static Table<Attendance> attendances(Atlas atlas) {
        Function<Attendance, Optional<Person>> person = item -> item.person().map(atlas::person);
        Function<Attendance, Optional<Party>> party = item -> item.party().map(atlas::party);
        EvidenceColumns<Attendance> evidence = EvidenceColumns.ofFact(atlas);
        List<Column<Attendance>> columns = new Columns<Attendance>()
                .add("summit", item -> Cells.summit(atlas, atlas.summitOf(item)))
                .add("session", item ->
                        item.at().kind() == EntityKind.SESSION ? Cells.name(atlas, item.at()) : Cell.BLANK)
                .addHidden("person", item -> Cells.text(item.person()))
                .addBoth("person_name", (item, language) -> Cells.in(language, person.apply(item).map(Person::name)))
                .addHidden("party", item -> Cells.text(item.party()))
                .addOwn("party_name", (item, language) ->
                        party.apply(item).<Cell>map(found -> Cells.called(found, language)).orElse(Cell.BLANK))
                .add("capacity", item -> new Cell.Term(item.capacity()))
                .add("mode", item -> new Cell.Term(item.mode()))
                .add("outcome", item -> new Cell.Term(item.outcome()))
                .addOwn("role", (item, language) -> Cells.in(language, item.role()))
                .addHidden("printed_as", evidence::printed)
                .add("confidence", Cells::confidence)
                .addHidden("source_ids", evidence::sources)
                .addEvidence(evidence)
                .list();
        return new Table<>(TableId.ATTENDANCES, columns, atlas.data().attendances(), Scope::holds,
                Optional.of(matches -> item -> matches.isEverything() || item.party().filter(matches::matches).isPresent()),
                item -> opened(atlas, item),
                Subjects.<Attendance>parties(item -> item.party().stream().toList()).withAttendances(List::of),
                item -> Stream.concat(person.apply(item).stream().flatMap(found -> found.aliases().stream()),
                        Cells.everyLanguage(Stream.of(atlas.name(item.at())))));
    }

    private static EntityRef opened(Atlas atlas, Attendance attendance) {
        return attendance.person().map(id -> atlas.person(id).ref())
                .orElseGet(() -> atlas.party(attendance.party().orElseThrow()).ref());
    }
}
