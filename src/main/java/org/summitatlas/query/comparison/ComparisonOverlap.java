package org.summitatlas.query.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.Document;
import org.summitatlas.model.Endorsement;
import org.summitatlas.model.EntityKind;
import org.summitatlas.query.Cell;
import org.summitatlas.query.Cells;
import org.summitatlas.query.comparison.ComparisonValue.Item;

/** What the endorsers of documents have in common: who endorsed all of them, and who just one. */
final class ComparisonOverlap {

    private final Atlas atlas;
    private final List<Document> documents;
    private final Map<Document, Set<String>> endorsers = new LinkedHashMap<>();

    ComparisonOverlap(Atlas atlas, List<Document> documents) {
        this.atlas = atlas;
        this.documents = documents;
        documents.forEach(document -> endorsers.put(document, endorsers(atlas, document)));
    }

    /** The ids of the parties that put their name to a document, in the order of the dataset. */
    static Set<String> endorsers(Atlas atlas, Document document) {
        return atlas.endorsementsOf(document).stream()
                .filter(item -> atlas.standing(atlas.party(item.party()), document).isEndorser())
                .map(Endorsement::party).collect(LinkedHashSet::new, Set::add, Set::addAll);
    }

    Stream<ComparisonRow> rows() {
        if (documents.size() < 2 || documents.stream().noneMatch(Document::isEndorsable)) {
            return Stream.empty();
        }
        Set<String> all = new LinkedHashSet<>(endorsers.get(documents.getFirst()));
        endorsers.values().forEach(all::retainAll);
        List<ComparisonRow> rows = new ArrayList<>();
        rows.add(ComparisonRow.shared(ComparisonTopic.OVERLAP, ComparisonAspect.ALL_OF_THEM,
                named(documents.getFirst(), all, documents), documents.size()));
        if (documents.size() > 2) {
            documents.forEach(other -> rows.add(also(other)));
        }
        rows.add(ComparisonRow.listing(ComparisonTopic.OVERLAP, ComparisonAspect.ONLY_THIS, documents.stream()
                .map(document -> named(document, onlyOf(document), List.of(document))).toList()));
        return rows.stream();
    }

    private Set<String> onlyOf(Document document) {
        Set<String> only = new LinkedHashSet<>(endorsers.get(document));
        endorsers.forEach((other, names) -> {
            if (!other.equals(document)) {
                only.removeAll(names);
            }
        });
        return only;
    }

    /** How many endorsers each of the others shares with this one; of itself there is nothing to say. */
    private ComparisonRow also(Document other) {
        return ComparisonRow.of(ComparisonTopic.OVERLAP, ComparisonAspect.ALSO, documents.stream()
                        .map(document -> document.equals(other) ? ComparisonValue.of(Cell.BLANK, document.ref())
                                : shared(document, other)).toList())
                .within(Cells.name(atlas, other.ref()), other.ref());
    }

    private ComparisonValue shared(Document document, Document other) {
        List<String> parties = endorsers.get(document).stream().filter(endorsers.get(other)::contains).toList();
        return ComparisonValue.of(new Cell.Count(parties.size()), document.ref())
                .restingOn(acts(parties, List.of(document, other)));
    }

    private List<Endorsement> acts(Collection<String> parties, List<Document> of) {
        return of.stream().flatMap(document -> parties.stream()
                .flatMap(party -> atlas.endorsement(party, document.id()).stream())).toList();
    }

    /** @param grounds the documents whose endorsements by the parties it rests on */
    private ComparisonValue named(Document document, Collection<String> parties, List<Document> grounds) {
        List<Item> items = parties.stream().map(EntityKind.PARTY::ref)
                .map(ref -> new Item(Cells.name(atlas, ref), List.of(), ref)).toList();
        return ComparisonValue.of(new Cell.Count(items.size()), document.ref()).with(items)
                .restingOn(acts(parties, grounds));
    }
}
