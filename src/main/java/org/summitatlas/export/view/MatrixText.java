package org.summitatlas.export.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.summitatlas.export.ExportWords;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.Document;
import org.summitatlas.model.EntityKind;
import org.summitatlas.model.EnumWord;
import org.summitatlas.model.Language;
import org.summitatlas.model.Party;
import org.summitatlas.model.PartyKind;
import org.summitatlas.query.PartyCount;
import org.summitatlas.query.Results;
import org.summitatlas.query.matrix.Matrix;
import org.summitatlas.query.matrix.MatrixArrangement;
import org.summitatlas.query.matrix.MatrixBlock;
import org.summitatlas.query.matrix.MatrixOrder;
import org.summitatlas.query.matrix.MatrixRow;
import org.summitatlas.query.matrix.MatrixSection;
import org.summitatlas.query.sentence.QueryWords;

/** What a picture of the matrix says, in one language. */
record MatrixText(ExportWords words, QueryWords counts, Language language) {

    static MatrixText in(Language language) {
        return new MatrixText(new ExportWords(language), new QueryWords(language), language);
    }

    /** "Who stands where on 20 documents". */
    String subject(Matrix matrix) {
        return matrix.isEmpty() ? words.say("matrix.subject.nothing")
                : words.say("matrix.subject", matrix.documents().size());
    }

    private String sorted(MatrixArrangement arrangement, Atlas whole) {
        MatrixOrder order = arrangement.order();
        String turned = order.reversed() ? ".reversed" : "";
        if (arrangement.like().isPresent()) {
            return words.say("matrix.sorted.like" + turned,
                    name(whole, EntityKind.PARTY, arrangement.like().get()));
        }
        return order.document()
                .map(id -> words.say("matrix.sorted.document" + turned, name(whole, EntityKind.DOCUMENT, id)))
                .orElseGet(() -> words.say("matrix.sorted." + EnumWord.of(order.by()) + turned));
    }

    /** The name of what the arrangement mentions, be it known on the day asked about or not. */
    private String name(Atlas whole, EntityKind kind, String id) {
        return whole.contains(kind.ref(id)) ? whole.name(kind.ref(id)).in(language) : id;
    }

    String nothing(Results results) {
        return words.say(results.parties().isEmpty() ? "matrix.nothing.party" : "matrix.nothing.document");
    }

    /** For each document how many of the parties shown endorsed it. */
    String description(Matrix matrix) {
        return matrix.blocks().stream().flatMap(block -> IntStream.range(0, block.columns().size())
                        .mapToObj(column -> words.say("matrix.described", title(block.columns().get(column)),
                                endorsers(block, column))))
                .collect(Collectors.joining(" "));
    }

    private String endorsers(MatrixBlock block, int column) {
        List<Party> endorsers = block.endorsers(column);
        return endorsers.isEmpty() ? words.say("matrix.nobody") : count(endorsers);
    }

    private String count(List<Party> parties) {
        return counts.count(PartyCount.of(parties));
    }

    /** "States and organizations: 125 states and 13 organizations". */
    String heading(MatrixBlock block) {
        return words.say("matrix.heading", words.say("matrix.block." + EnumWord.of(block.side())),
                count(block.rows().stream().map(MatrixRow::party).toList()));
    }

    String section(MatrixSection section) {
        return section.group().map(group -> group.name().in(language)).orElseGet(() -> others(section.kind()));
    }

    private String others(PartyKind kind) {
        return words.say("matrix.others." + EnumWord.of(kind));
    }

    String title(Document document) {
        return document.shortTitle().in(language);
    }

    String name(MatrixRow row) {
        return row.party().name(language);
    }

    /** "3 of 10". */
    String count(MatrixRow row) {
        return words.say("matrix.count.of", row.endorsed(), row.open());
    }

    /** "Mexico: endorsed Seoul Declaration, Paris Statement". */
    String row(MatrixBlock block, MatrixRow row) {
        String endorsed = IntStream.range(0, block.columns().size())
                .filter(column -> row.standings().get(column).isEndorser())
                .mapToObj(column -> title(block.columns().get(column))).collect(Collectors.joining(", "));
        return endorsed.isEmpty() ? words.say("matrix.row.none", name(row))
                : words.say("matrix.row", name(row), endorsed);
    }

    /**
     * How rows are sorted, what their numbers count, and what is not there.
     *
     * @param hidden the documents for which there was no room
     */
    List<String> notes(Matrix matrix, MatrixArrangement arrangement, Atlas whole, List<Document> hidden) {
        List<String> notes = new ArrayList<>();
        notes.add(words.say("matrix.note.sorted", sorted(arrangement, whole)));
        boolean compares = matrix.documents().stream().anyMatch(document -> !document.isOfSeries());
        notes.add(words.say(compares ? "matrix.note.counted.compared" : "matrix.note.counted"));
        if (!hidden.isEmpty()) {
            notes.add(words.say("matrix.note.hidden", hidden.size(),
                    hidden.stream().map(this::title).collect(Collectors.joining(", "))));
        }
        return notes;
    }
}
