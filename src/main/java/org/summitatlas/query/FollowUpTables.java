package org.summitatlas.query;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.Framework;
import org.summitatlas.model.Institute;
import org.summitatlas.model.InstituteChange;
import org.summitatlas.model.Party;

/** The tables of what followed: the frameworks that companies published, and the institutes that parties founded. */
final class FollowUpTables {

    private FollowUpTables() {
    }

    static Table<Framework> frameworks(Atlas atlas) {
        Function<Framework, Party> company = item -> atlas.party(item.company());
        Function<Framework, Promise> promise = item -> Promise.of(atlas, item);
        EvidenceColumns<Framework> evidence = EvidenceColumns.ofFact(atlas);
        List<Column<Framework>> columns = new Columns<Framework>()
                .addHidden("company", item -> Cells.text(item.company()))
                .add("company_name", item -> Cells.called(company.apply(item)))
                .addHidden("document", item -> Cells.name(atlas, atlas.document(item.document()).ref()))
                .add("promised", item -> Cells.day(promise.apply(item).day()))
                .add("follow_through", item -> new Cell.Term(item.followThrough()))
                .addHidden("first_label", item ->
                        Cells.text(promise.apply(item).first().flatMap(Framework.Version::label)))
                .add("first", item -> Cells.day(promise.apply(item).first().map(Framework.Version::date)))
                .add("latest_label", item ->
                        Cells.text(promise.apply(item).latest().flatMap(Framework.Version::label)))
                .add("latest", item -> Cells.day(promise.apply(item).latest().map(Framework.Version::date)))
                .add("days_to_first", item -> Cells.days(promise.apply(item)))
                .add("title", item -> item.published().map(Framework.Publication::title)
                        .<Cell>map(title -> new Cell.Name(title.en(), title)).orElse(Cell.BLANK))
                .add("checked", item -> new Cell.Day(item.checked()))
                .addHidden("first_url", item -> Cells.text(promise.apply(item).first().flatMap(Framework.Version::url)))
                .addHidden("latest_url", item ->
                        Cells.text(promise.apply(item).latest().flatMap(Framework.Version::url)))
                .addHiddenPair("note", (item, language) -> Cells.in(language, item.note()))
                .add("confidence", Cells::confidence)
                .addHidden("source_ids", evidence::sources)
                .addEvidence(evidence)
                .list();
        return new Table<>(TableId.FRAMEWORKS, columns, atlas.data().frameworks(), Scope::holds,
                Optional.of(matches -> item -> matches.matches(item.company()) && matches.counts(item)),
                item -> company.apply(item).ref(), Subjects.parties(item -> List.of(item.company())),
                item -> Stream.concat(company.apply(item).aliases().stream(), Cells.everyLanguage(Stream.of(
                        company.apply(item).names(), atlas.document(item.document()).shortTitle()))));
    }

    static Table<Institute> institutes(Atlas atlas) {
        EvidenceColumns<Institute> evidence =
                EvidenceColumns.ofFact(atlas, Institute::changes);
        List<Column<Institute>> columns = new Columns<Institute>()
                .addHidden("institute", institute -> Cells.text(institute.id()))
                .add("parties", institute -> Cells.names(parties(atlas, institute)
                        .map(party -> Cells.name(atlas, party.ref()))))
                .addBoth("name", (institute, language) -> Cells.in(language, institute.name()))
                .add("stage", institute -> new Cell.Term(institute.stage()))
                .add("date", institute -> Cells.day(institute.date()))
                .addOwn("host", (institute, language) -> Cells.in(language, institute.host()))
                .addOwn("name_now", (institute, language) -> Cells.in(language, institute.changes().reversed().stream()
                        .flatMap(change -> change.name().stream()).findFirst()))
                .add("changed", institute -> Cells.day(lastChange(institute).map(InstituteChange::date)))
                .addOwn("event", (institute, language) ->
                        Cells.in(language, lastChange(institute).map(InstituteChange::event)))
                .addHiddenPair("plan", (institute, language) -> Cells.in(language, institute.plan()))
                .addHidden("confidence", Cells::confidence)
                .addHidden("source_ids", evidence::sources)
                .addEvidence(evidence)
                .list();
        return new Table<>(TableId.INSTITUTES, columns, atlas.data().institutes(), Scope::holds,
                Optional.of(matches -> institute -> matches.isEverything()
                        || institute.parties().stream().anyMatch(matches::matches)),
                institute -> parties(atlas, institute).findFirst().orElseThrow().ref(),
                Subjects.parties(Institute::parties),
                institute -> Cells.everyLanguage(parties(atlas, institute).map(Party::names)));
    }

    private static Stream<Party> parties(Atlas atlas, Institute institute) {
        return institute.parties().stream().map(atlas::party);
    }

    private static Optional<InstituteChange> lastChange(Institute institute) {
        return institute.changes().reversed().stream().findFirst();
    }
}
