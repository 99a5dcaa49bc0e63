package org.summitatlas.query;

import java.util.List;
import java.util.Optional;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.Disagreement;
import org.summitatlas.model.PartialDate;
import org.summitatlas.model.Source;

/** The tables of what the facts rest on: sources, and the questions on which they differ. */
final class SourceTables {

    private SourceTables() {
    }

    static Table<Source> sources(Atlas atlas) {
        List<Column<Source>> columns = new Columns<Source>()
                .addHidden("source", source -> Cells.text(source.id()))
                .add("title", source -> Cells.text(source.title()))
                .add("publisher", source -> Cells.text(source.publisher()))
                .add("kind", source -> new Cell.Term(source.kind()))
                .add("language", source -> new Cell.Tongue(source.language()))
                .add("published", source -> Cells.day(source.published()))
                .addHidden("retrieved", source -> Cells.day(source.retrieved().map(PartialDate::of)))
                .add("facts", source -> new Cell.Count(atlas.factsFrom(source).size()))
                .add("url", source -> Cells.text(source.url()))
                .addEvidence(EvidenceColumns.ofSources(atlas))
                .list();
        return new Table<>(TableId.SOURCES, columns, atlas.data().sources(), Scope::holds, Optional.empty(),
                Source::ref, Subjects.none(), source -> Cells.everyLanguage(source.note().stream()));
    }

    static Table<Disagreement> disagreements(Atlas atlas) {
        List<Column<Disagreement>> columns = new Columns<Disagreement>()
                .addHidden("disagreement", item -> Cells.text(item.id()))
                .addOwn("question", (item, language) -> Cells.in(language, item.question()))
                .add("about", item -> Cells.names(item.about().stream()
                        .map(ref -> new Cell.Name(ref.toString(), atlas.name(ref)))))
                .add("accounts", item -> new Cell.Count(item.accounts().size()))
                .addOwn("followed", (item, language) -> item.followed().isEmpty() ? Cell.BLANK
                        : Cells.in(language, item.accounts().get(item.followed().getAsInt()).statement()))
                .addHiddenPair("reading", (item, language) -> Cells.in(language, item.reading()))
                .addEvidence(EvidenceColumns.of(atlas, Disagreement::accounts))
                .list();
        return new Table<>(TableId.DISAGREEMENTS, columns, atlas.data().disagreements(),
                Scope::holds, Optional.empty(), Disagreement::ref, Subjects.none(),
                item -> Cells.everyLanguage(item.about().stream().map(atlas::name)));
    }
}
