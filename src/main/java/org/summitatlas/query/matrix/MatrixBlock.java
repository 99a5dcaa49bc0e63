package org.summitatlas.query.matrix;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.summitatlas.model.Document;
import org.summitatlas.model.Party;
import org.summitatlas.model.PartyKind;

/**
 * Parties that have the same documents open to them, with those documents.
 *
 * @param side     which parties these are
 * @param columns  the documents, those of the series first, each in order of their dates
 * @param rows     every row, in order
 * @param sections the rows under their headings; empty where the order has no headings
 */
public record MatrixBlock(Side side, List<Document> columns, List<MatrixRow> rows, List<MatrixSection> sections) {

    /** Who shares a block. */
    public enum Side {
        STATES(PartyKind.STATE, PartyKind.ORGANIZATION), COMPANIES(PartyKind.COMPANY, PartyKind.INSTITUTION);

        private final Set<PartyKind> kinds;

        Side(PartyKind first, PartyKind second) {
            kinds = EnumSet.of(first, second);
        }

        /** Whether parties of this kind stand here. */
        public boolean holds(Party party) {
            return kinds.contains(party.kind());
        }

        /** Whether a document is open to any party that may stand here. */
        public boolean holds(Document document) {
            return document.openTo().stream().anyMatch(kinds::contains);
        }
    }

    public MatrixBlock {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        sections = List.copyOf(sections);
    }

    /** The column of a document; -1 if it has none. */
    public int column(String document) {
        return IntStream.range(0, columns.size()).filter(index -> columns.get(index).id().equals(document))
                .findFirst().orElse(-1);
    }

    /** How many columns are documents of the series; those after them are there to compare. */
    public int ofSeries() {
        return (int) columns.stream().filter(Document::isOfSeries).count();
    }

    /** The parties of this block that put their name to the document of a column. */
    public List<Party> endorsers(int column) {
        return rows.stream().filter(row -> row.standings().get(column).isEndorser()).map(MatrixRow::party).toList();
    }
}
