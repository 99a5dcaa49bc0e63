package org.summitatlas.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.Document;
import org.summitatlas.model.Organization;
import org.summitatlas.model.Party;
import org.summitatlas.model.PublishedFigure;

/** The tables of documents, and of the numbers that were printed for their endorsers. */
final class DocumentTables {

    private DocumentTables() {
    }

    static Table<Document> documents(Atlas atlas) {
        Map<String, Tally> tallies = atlas.data().documents().stream()
                .collect(Collectors.toUnmodifiableMap(Document::id, document -> Tally.of(atlas, document)));
        Function<Document, PartyCount> today = document -> tallies.get(document.id()).today();
        Function<Document, PartyCount> atSigning = document -> tallies.get(document.id()).atSigning();
        EvidenceColumns<Document> evidence = EvidenceColumns.ofFact(atlas);
        List<Column<Document>> columns = new Columns<Document>()
                .addHidden("document", document -> Cells.text(document.id()))
                .addBoth("title", (document, language) -> Cells.in(language, document.title()))
                .add("kind", document -> new Cell.Term(document.kind()))
                .add("date", document -> new Cell.Day(document.date()))
                .addHiddenPair("issuer", (document, language) -> Cells.in(language, document.issuer()))
                .add("summit", document -> document.summit()
                        .<Cell>map(id -> Cells.summit(atlas, id)).orElse(Cell.BLANK))
                .addHidden("scope", document -> new Cell.Term(document.scope()))
                .addHidden("session", document -> document.session().map(atlas::session)
                        .<Cell>map(session -> Cells.name(atlas, session.ref())).orElse(Cell.BLANK))
                .add("themes", document -> Cells.terms(document.themes().stream()))
                .add("states_at_signing", document -> new Cell.Count(atSigning.apply(document).states()))
                .add("states", document -> new Cell.Count(today.apply(document).states()))
                .addHidden("organizations_at_signing", document -> organizations(atlas, atSigning.apply(document)))
                .add("organizations", document -> organizations(atlas, today.apply(document)))
                .addHidden("companies_at_signing", document -> new Cell.Count(atSigning.apply(document).companies()))
                .add("companies", document -> new Cell.Count(today.apply(document).companies()))
                .addHidden("institutions_at_signing", document ->
                        new Cell.Count(atSigning.apply(document).institutions()))
                .addHidden("institutions", document -> new Cell.Count(today.apply(document).institutions()))
                .add("list", document -> new Cell.Term(document.list()))
                .addHidden("list_total", document -> document.listTotal().map(atlas::figure)
                        .<Cell>map(figure -> new Cell.Count(figure.value())).orElse(Cell.BLANK))
                .addHidden("url", document -> Cells.text(document.url()))
                .addHidden("confidence", Cells::confidence)
                .addHidden("source_ids", evidence::sources)
                .addEvidence(evidence)
                .list();
        return new Table<>(TableId.DOCUMENTS, columns, atlas.data().documents(), Scope::holds,
                Optional.of(matches -> matches::shows),
                Document::ref, Subjects.parties(document -> endorsers(atlas, document)),
                document -> Cells.everyLanguage(Stream.concat(Stream.of(document.shortTitle()),
                        today.apply(document).organizations().stream().map(Organization::title))));
    }

    private static List<String> endorsers(Atlas atlas, Document document) {
        return atlas.endorsersBy(document, LocalDate.MAX).stream().map(Party::id).toList();
    }

    private static Cell organizations(Atlas atlas, PartyCount count) {
        return Cells.names(count.organizations().stream().map(organization -> Cells.name(atlas, organization.ref())));
    }

    static Table<PublishedFigure> figures(Atlas atlas) {
        EvidenceColumns<PublishedFigure> evidence = EvidenceColumns.ofFact(atlas);
        List<Column<PublishedFigure>> columns = new Columns<PublishedFigure>()
                .addHidden("figure", figure -> Cells.text(figure.id()))
                .add("document", figure -> Cells.name(atlas, atlas.document(figure.document()).ref()))
                .addHidden("bound", figure -> new Cell.Term(figure.bound()))
                .add("value", figure -> new Cell.Count(figure.value()))
                .add("our_count", figure -> new Cell.Count(atlas.ourCount(figure)))
                .addHidden("difference", figure -> new Cell.Count(figure.value() - atlas.ourCount(figure)))
                .addOwn("what", (figure, language) -> Cells.in(language, figure.what()))
                .addHidden("counts", figure -> Cells.terms(figure.counts().stream()))
                .add("figure_as_of", figure -> new Cell.Day(figure.asOf()))
                .add("agrees", figure -> new Cell.Term(Agreement.of(atlas, figure)))
                .addOwn("explanation", (figure, language) -> Cells.in(language, figure.explanation()))
                .addHidden("confidence", Cells::confidence)
                .add("source_ids", evidence::sources)
                .addEvidence(evidence)
                .list();
        return new Table<>(TableId.FIGURES, columns, atlas.data().figures(), Scope::holds,
                Optional.of(matches -> figure -> matches.shows(atlas.document(figure.document()))),
                figure -> atlas.document(figure.document()).ref(),
                Subjects.parties(figure -> endorsers(atlas, atlas.document(figure.document()))),
                figure -> Cells.everyLanguage(Stream.of(atlas.document(figure.document()).shortTitle())));
    }
}
