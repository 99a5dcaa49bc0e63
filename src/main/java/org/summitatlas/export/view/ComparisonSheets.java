package org.summitatlas.export.view;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.summitatlas.export.Sheet;
import org.summitatlas.model.EntityRef;
import org.summitatlas.query.Cell;
import org.summitatlas.query.Cells;
import org.summitatlas.query.Columns;
import org.summitatlas.query.Results;
import org.summitatlas.query.comparison.Comparison;
import org.summitatlas.query.comparison.ComparisonRow;
import org.summitatlas.query.comparison.ComparisonValue;
import org.summitatlas.query.comparison.ComparisonValue.Presence;
import org.summitatlas.query.comparison.ComparisonValue.When;

/** A comparison as tables. */
public final class ComparisonSheets {

    private ComparisonSheets() {
    }

    /** A row for each row of the comparison that is shown, with columns for each thing compared. */
    public static Sheet wide(Comparison comparison, boolean differencesOnly) {
        return Sheet.of(comparison.columns(), comparison.shown(differencesOnly));
    }

    /** What one of the things compared has in one row, or all of them together. */
    private record Told(ComparisonRow row, List<EntityRef> things, ComparisonValue value) {
    }

    /**
     * A row for each thing in each row of the comparison that is shown, with the evidence for it; one row for what is
     * told of all things together.
     *
     * @param results what the comparison was made in
     */
    public static Sheet longForm(Comparison comparison, boolean differencesOnly, Results results) {
        List<Told> told = comparison.shown(differencesOnly).stream()
                .flatMap(row -> told(row, comparison.things())).toList();
        return Sheet.of(new Columns<Told>()
                .add("topic", one -> new Cell.Term(one.row().topic()))
                .add("item", one -> one.row().label())
                .add("within", one -> one.row().within().<Cell>map(name -> name).orElse(Cell.BLANK))
                .add("differs", one -> Presence.of(one.row().differs()))
                .add("thing", one -> Cells.several(one.things().stream().map(EntityRef::id).toList()))
                .add("value", one -> one.value().value())
                .add("date", one -> Cells.day(one.value().when().map(When::date)))
                .add("at_latest", one -> one.value().when().map(When::atLatest).map(Presence::of).orElse(Cell.BLANK))
                .add("items", one -> Cells.several(
                        one.value().items().stream().map(item -> item.text().plain()).toList()))
                .addEvidence(MatrixSheets.evidence(results, one -> one.value().facts()))
                .list(), told);
    }

    private static Stream<Told> told(ComparisonRow row, List<EntityRef> things) {
        return row.shared() ? Stream.of(new Told(row, things, row.values().getFirst()))
                : IntStream.range(0, things.size())
                        .mapToObj(index -> new Told(row, List.of(things.get(index)), row.values().get(index)));
    }
}
