package org.summitatlas.export.view;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.summitatlas.export.Sheet;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.Document;
import org.summitatlas.model.Fact;
import org.summitatlas.model.Language;
import org.summitatlas.model.Party;
import org.summitatlas.query.Cell;
import org.summitatlas.query.Cells;
import org.summitatlas.query.Columns;
import org.summitatlas.query.Grounds;
import org.summitatlas.query.Results;
import org.summitatlas.query.intersections.IntersectionChart;
import org.summitatlas.query.intersections.Intersections.Combination;
import org.summitatlas.query.intersections.Intersections.Reading;

/**
 * The intersections as tables: every combination that occurs, in the order of the view, also those for which a picture
 * has no room.
 */
public final class IntersectionSheets {

    /** A party that belongs to a combination. */
    private record Membership(Combination bar, Party party) {
    }

    private IntersectionSheets() {
    }

    /** A row a combination; the names in the order that readers of English see. */
    public static Sheet wide(Results results, String arrangement) {
        return wide(results, arrangement, Language.EN);
    }

    /** The same with names in the order that readers of a language see. */
    public static Sheet wide(Results results, String arrangement, Language reader) {
        IntersectionChart chart = IntersectionChart.of(results, arrangement);
        Columns<Combination> columns = combination(results, chart, Function.<Combination>identity())
                .add("parties", bar -> Cells.several(chart.members(bar, reader).stream().map(Party::id).toList()))
                .add("names", bar -> Cells.several(chart.members(bar, reader).stream()
                        .map(party -> party.name(Language.EN)).toList()))
                .addEvidence(MatrixSheets.evidence(results, bar -> chart.members(bar, reader).stream()
                        .flatMap(party -> grounds(results, chart, bar, party)).toList()));
        return Sheet.of(columns.list(), chart.bars());
    }

    /** A row for each combination and each party that belongs to it; in the order that readers of English see. */
    public static Sheet longForm(Results results, String arrangement) {
        return longForm(results, arrangement, Language.EN);
    }

    /** The same in the order that readers of a language see. */
    public static Sheet longForm(Results results, String arrangement, Language reader) {
        IntersectionChart chart = IntersectionChart.of(results, arrangement);
        Columns<Membership> columns =
                PartyColumns.addTo(combination(results, chart, Membership::bar), Membership::party)
                        .addEvidence(MatrixSheets.evidence(results,
                                row -> grounds(results, chart, row.bar(), row.party()).toList()));
        return Sheet.of(columns.list(), chart.bars().stream().flatMap(bar ->
                chart.members(bar, reader).stream().map(party -> new Membership(bar, party))).toList());
    }

    /** What puts a party into a combination: its endorsements of the documents that it combines. */
    private static Stream<Fact> grounds(Results results, IntersectionChart chart, Combination bar, Party party) {
        return chart.among().inside(bar).stream().flatMap(document ->
                Grounds.of(results.tables().atlas(), party, document).stream());
    }

    private static <T> Columns<T> combination(Results results, IntersectionChart chart, Function<T, Combination> bar) {
        Atlas atlas = results.tables().atlas();
        return new Columns<T>()
                .add("documents", row -> names(atlas, chart.among().inside(bar.apply(row))))
                .add("without", row -> bar.apply(row).reading() == Reading.EXCLUSIVE
                        ? names(atlas, chart.among().outside(bar.apply(row))) : Cell.BLANK)
                .add("reading", row -> new Cell.Term(bar.apply(row).reading()))
                .add("degree", row -> new Cell.Count(bar.apply(row).degree()))
                .add("size", row -> new Cell.Count(bar.apply(row).size()));
    }

    private static Cell names(Atlas atlas, List<Document> documents) {
        return Cells.names(documents.stream().map(document -> Cells.name(atlas, document.ref())));
    }
}
