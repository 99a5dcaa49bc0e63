package org.summitatlas.export.view;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.summitatlas.export.Sheet;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.Document;
import org.summitatlas.model.Fact;
import org.summitatlas.query.Cell;
import org.summitatlas.query.Cells;
import org.summitatlas.query.Column;
import org.summitatlas.query.Columns;
import org.summitatlas.query.EvidenceColumns;
import org.summitatlas.query.Grounds;
import org.summitatlas.query.Results;
import org.summitatlas.query.map.ColouredMap;
import org.summitatlas.query.map.ColouredParty;
import org.summitatlas.query.map.MapColours;

/** The map as a table: the states and organizations found, with what their colours say and what that rests on. */
public final class MapSheets {

    private static final String NOT_YET = "not-adopted-yet";

    private MapSheets() {
    }

    /**
     * A row for each state and organization found.
     *
     * @param whole  the dataset not cut at any day
     * @param colour id of the document whose standings are told; empty for the number of documents endorsed
     */
    public static Sheet of(Results results, Atlas whole, Optional<String> colour) {
        ColouredMap map = new MapColours(whole).of(results, colour);
        Atlas atlas = results.tables().atlas();
        Columns<ColouredParty> columns = PartyColumns.of(ColouredParty::party);
        map.document().ifPresentOrElse(document -> columns
                .add("document", _ -> Cells.name(whole, document.ref()))
                .add("standing", MapSheets::standing), () -> columns
                .add("endorsed", row -> number(row, ColouredParty.Number::endorsed))
                .add("open", row -> number(row, ColouredParty.Number::openTo)));
        List<Column<ColouredParty>> all = Stream.concat(columns.list().stream(), EvidenceColumns
                .<ColouredParty>of(atlas, row -> facts(row, map, atlas)).list().stream()).toList();
        return Sheet.of(all, map.parties().filter(party -> party.tone().isFound()).toList());
    }

    private static Cell standing(ColouredParty row) {
        return row.tone().standing().<Cell>map(Cell.Stand::new).orElseGet(() -> Cells.text(NOT_YET));
    }

    private static Cell number(ColouredParty row, ToIntFunction<ColouredParty.Number> which) {
        return new Cell.Count(which.applyAsInt(row.number().orElseThrow()));
    }

    /** What the standing, or each endorsement that is counted, rests on. */
    private static List<Fact> facts(ColouredParty row, ColouredMap map, Atlas atlas) {
        Stream<Document> told = map.isNotYet() ? Stream.of() : Stream.concat(map.document().stream(),
                row.number().stream().flatMap(number -> number.documents().stream()));
        return told.flatMap(document -> Grounds.of(atlas, row.party(), document).stream()).toList();
    }
}
