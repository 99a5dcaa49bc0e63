package org.summitatlas.query.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.Document;
import org.summitatlas.model.DocumentReference;
import org.summitatlas.model.EntityKind;
import org.summitatlas.model.EntityRef;
import org.summitatlas.model.Fact;
import org.summitatlas.model.PartyKind;
import org.summitatlas.model.PublishedFigure;
import org.summitatlas.model.Theme;
import org.summitatlas.query.Agreement;
import org.summitatlas.query.Cell;
import org.summitatlas.query.Cells;
import org.summitatlas.query.PartyCount;
import org.summitatlas.query.Tally;
import org.summitatlas.query.comparison.ComparisonValue.Item;
import org.summitatlas.query.comparison.ComparisonValue.Presence;

/** Sets documents side by side: what they are, how many endorsed them, and what they say. */
final class ComparisonDocuments {

    private final Atlas atlas;
    private final List<Document> documents;

    ComparisonDocuments(Atlas atlas, List<Document> documents) {
        this.atlas = atlas;
        this.documents = documents;
    }

    Stream<ComparisonRow> rows() {
        return Stream.of(about(), themes(), endorsers(), new ComparisonOverlap(atlas, documents).rows(), figures(),
                references(), paragraphs()).flatMap(rows -> rows);
    }

    private List<ComparisonValue> values(Function<Document, Cell> value) {
        return values(value, List::of);
    }

    /** @param facts what the value of each rests on */
    private List<ComparisonValue> values(Function<Document, Cell> value,
                                         Function<Document, List<? extends Fact>> facts) {
        return documents.stream().map(document -> ComparisonValue.of(value.apply(document), document.ref())
                .restingOn(facts.apply(document))).toList();
    }

    private ComparisonRow about(ComparisonAspect aspect, Function<Document, Cell> value) {
        return ComparisonRow.of(ComparisonTopic.ABOUT, aspect, values(value));
    }

    private Stream<ComparisonRow> about() {
        return Stream.of(
                about(ComparisonAspect.DATE, document -> new Cell.Day(document.date())),
                about(ComparisonAspect.ISSUER, document -> new Cell.Name(document.issuer().en(), document.issuer())),
                about(ComparisonAspect.KIND, document -> new Cell.Term(document.kind())),
                about(ComparisonAspect.SUMMIT, document -> document.summit()
                        .<Cell>map(id -> Cells.summit(atlas, id)).orElse(Cell.BLANK)),
                about(ComparisonAspect.OPEN_TO, document -> Cells.terms(document.openTo().stream())),
                about(ComparisonAspect.LIST, document ->
                        document.isEndorsable() ? new Cell.Term(document.list()) : Cell.BLANK));
    }

    private Stream<ComparisonRow> themes() {
        return Stream.of(Theme.values())
                .filter(theme -> documents.stream().anyMatch(document -> document.themes().contains(theme)))
                .map(theme -> ComparisonRow.of(ComparisonTopic.THEMES, new Cell.Term(theme), Optional.empty(),
                        values(document -> Presence.of(document.themes().contains(theme)))));
    }

    private Stream<ComparisonRow> endorsers() {
        return Stream.of(
                        counts(PartyKind.STATE, ComparisonAspect.STATES_AT_SIGNING, ComparisonAspect.STATES_TODAY,
                                PartyCount::states),
                        counts(PartyKind.ORGANIZATION, ComparisonAspect.ORGANIZATIONS_AT_SIGNING,
                                ComparisonAspect.ORGANIZATIONS_TODAY, count -> count.organizations().size()),
                        counts(PartyKind.COMPANY, ComparisonAspect.COMPANIES_AT_SIGNING,
                                ComparisonAspect.COMPANIES_TODAY, PartyCount::companies),
                        counts(PartyKind.INSTITUTION, ComparisonAspect.INSTITUTIONS_AT_SIGNING,
                                ComparisonAspect.INSTITUTIONS_TODAY, PartyCount::institutions))
                .flatMap(rows -> rows);
    }

    private Stream<ComparisonRow> counts(PartyKind kind, ComparisonAspect atSigning, ComparisonAspect today,
                                         Function<PartyCount, Integer> count) {
        return Stream.of(
                count(kind, atSigning, tally -> count.apply(tally.atSigning())),
                count(kind, today, tally -> count.apply(tally.today())));
    }

    /** A kind that could not endorse a document has no number there, not even none. */
    private ComparisonRow count(PartyKind kind, ComparisonAspect aspect, Function<Tally, Integer> count) {
        return ComparisonRow.of(ComparisonTopic.ENDORSERS, aspect, values(document -> document.openTo().contains(kind)
                ? new Cell.Count(count.apply(Tally.of(atlas, document))) : Cell.BLANK,
                document -> atlas.endorsementsOf(document).stream()
                        .filter(item -> atlas.party(item.party()).kind() == kind).toList()));
    }

    private Stream<ComparisonRow> figures() {
        return listing(ComparisonTopic.FIGURES, ComparisonAspect.PRINTED_FIGURES,
                document -> atlas.figuresOf(document).stream().map(figure -> figure(figure, document)).toList(),
                atlas::figuresOf);
    }

    private Item figure(PublishedFigure figure, Document document) {
        List<Cell> details = new ArrayList<>();
        details.add(new Cell.Name(figure.what().en(), figure.what()));
        details.add(new Cell.Day(figure.asOf()));
        details.add(new Cell.Term(Agreement.of(atlas, figure)));
        return new Item(new Cell.Count(figure.value()), details, document.ref());
    }

    private Stream<ComparisonRow> listing(ComparisonTopic topic, ComparisonAspect aspect,
                                          Function<Document, List<Item>> items,
                                          Function<Document, List<? extends Fact>> facts) {
        return Stream.of(ComparisonRow.listing(topic, aspect, documents.stream()
                .map(document -> ComparisonValue.of(Cell.BLANK, document.ref()).with(items.apply(document))
                        .restingOn(facts.apply(document))).toList()));
    }

    /** Each thing referred to once, whichever of them refers to it; one outside the dataset goes by its title. */
    private Stream<ComparisonRow> references() {
        Map<String, DocumentReference> named = new LinkedHashMap<>();
        documents.stream().map(Document::references).flatMap(Collection::stream)
                .forEach(reference -> named.putIfAbsent(key(reference), reference));
        return named.values().stream().map(reference -> {
            Optional<EntityRef> ref = reference.document().map(EntityKind.DOCUMENT::ref);
            Cell label = ref.<Cell>map(known -> Cells.name(atlas, known))
                    .orElseGet(() -> new Cell.Name(reference.title().en(), reference.title()));
            return ComparisonRow.of(ComparisonTopic.REFERENCES, label, ref,
                    documents.stream().map(document -> relation(document, key(reference))).toList());
        });
    }

    private static String key(DocumentReference reference) {
        return reference.document().orElseGet(() -> reference.title().en());
    }

    private static ComparisonValue relation(Document document, String key) {
        List<DocumentReference> found = document.references().stream().filter(item -> key(item).equals(key)).toList();
        ComparisonValue value = ComparisonValue.of(
                Cells.terms(found.stream().map(DocumentReference::relation)), document.ref());
        return found.stream().findFirst().map(value::supportedBy).orElse(value).restingOn(found);
    }

    private Stream<ComparisonRow> paragraphs() {
        ComparisonRow count = ComparisonRow.of(ComparisonTopic.PARAGRAPHS, ComparisonAspect.PARAGRAPH_COUNT,
                values(document -> new Cell.Count(document.paragraphs().size()), Document::paragraphs));
        return Stream.concat(Stream.of(count), listing(ComparisonTopic.PARAGRAPHS, ComparisonAspect.GISTS, document ->
                document.paragraphs().stream().map(part -> new Item(new Cell.Name(part.gist().en(), part.gist()),
                        List.of(new Cell.Text(part.number())), document.ref())).toList(), Document::paragraphs));
    }
}
