package org.summitatlas.export.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.summitatlas.export.Provenance;
import org.summitatlas.export.Sheet;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.Document;
import org.summitatlas.model.Endorsement;
import org.summitatlas.model.Fact;
import org.summitatlas.model.Group;
import org.summitatlas.model.Language;
import org.summitatlas.model.PartialDate;
import org.summitatlas.model.Party;
import org.summitatlas.query.Cell;
import org.summitatlas.query.Cells;
import org.summitatlas.query.Columns;
import org.summitatlas.query.EvidenceColumns;
import org.summitatlas.query.Grounds;
import org.summitatlas.query.Results;
import org.summitatlas.query.matrix.Matrix;
import org.summitatlas.query.matrix.MatrixArrangement;
import org.summitatlas.query.matrix.MatrixMaker;
import org.summitatlas.query.matrix.MatrixRow;

/**
 * The matrix as tables. States and companies share them: towards a document that is not open to a party its standing is
 * {@code not-eligible}, never blank. Rows stand in the order of the view, parties with the same order by their names.
 */
public final class MatrixSheets {

    /** A cell of the matrix. */
    private record Stand(Party party, Document document) {
    }

    private MatrixSheets() {
    }

    /** The matrix of what a query found, arranged by a line that {@link MatrixArrangement#parse} reads. */
    static Matrix matrix(Results results, String arrangement, Language language) {
        MatrixArrangement read = MatrixArrangement.parse(arrangement);
        return new MatrixMaker(language).make(results, read.order(), read.like());
    }

    /**
     * A row a party, with a column a document; in the order that readers of English see. Its evidence is that of what
     * the party did; {@link #longForm} tells also what the rest of its standings rest on.
     */
    public static Sheet wide(Results results, String arrangement) {
        return wide(results, arrangement, Language.EN);
    }

    /** The same in the order that readers of a language see. */
    public static Sheet wide(Results results, String arrangement, Language reader) {
        Atlas atlas = results.tables().atlas();
        Matrix matrix = matrix(results, arrangement, reader);
        List<Document> documents = matrix.documents();
        Columns<MatrixRow> columns = PartyColumns.<MatrixRow>of(MatrixRow::party)
                .add("groups", row -> Cells.several(atlas.groupsOf(row.party()).stream().map(Group::id).toList()));
        documents.forEach(document ->
                columns.addDocument(document, row -> new Cell.Stand(atlas.standing(row.party(), document))));
        columns.add("endorsed", row -> new Cell.Count(row.endorsed()))
                .add("open", row -> new Cell.Count(row.open()))
                .addEvidence(evidence(results, row -> documents.stream()
                        .filter(document -> atlas.endorsement(row.party().id(), document.id()).isPresent())
                        .flatMap(document -> Grounds.of(atlas, row.party(), document).stream()).toList()));
        return Sheet.of(columns.list(), rows(matrix).toList());
    }

    /** A row for each party and document; in the order that readers of English see. */
    public static Sheet longForm(Results results, String arrangement) {
        return longForm(results, arrangement, Language.EN);
    }

    /** The same in the order that readers of a language see. */
    public static Sheet longForm(Results results, String arrangement, Language reader) {
        Atlas atlas = results.tables().atlas();
        Matrix matrix = matrix(results, arrangement, reader);
        Columns<Stand> columns = PartyColumns.<Stand>of(Stand::party)
                .add("document", row -> Cells.name(atlas, row.document().ref()))
                .add("standing", row -> new Cell.Stand(atlas.standing(row.party(), row.document())))
                .add("date", row -> Cells.day(act(atlas, row).flatMap(Endorsement::date)))
                .add("known_by", row -> Cells.day(act(atlas, row).flatMap(Endorsement::knownBy).map(PartialDate::of)))
                .addEvidence(evidence(results, row -> Grounds.of(atlas, row.party(), row.document())));
        List<Document> documents = matrix.documents();
        return Sheet.of(columns.list(), rows(matrix).flatMap(row ->
                documents.stream().map(document -> new Stand(row.party(), document))).toList());
    }

    /** What rows rest on, as of the day asked about. */
    static <T> EvidenceColumns<T> evidence(Results results, Function<T, List<? extends Fact>> facts) {
        Atlas atlas = results.tables().atlas();
        return EvidenceColumns.of(atlas, facts).asOf(Provenance.asOf(results.query(), atlas.data().info()));
    }

    private static Optional<Endorsement> act(Atlas atlas, Stand row) {
        return atlas.endorsement(row.party().id(), row.document().id());
    }

    private static Stream<MatrixRow> rows(Matrix matrix) {
        return matrix.blocks().stream().flatMap(block -> block.rows().stream());
    }
}
