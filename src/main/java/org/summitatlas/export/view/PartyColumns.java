package org.summitatlas.export.view;

import java.util.function.Function;
import org.summitatlas.model.Party;
import org.summitatlas.query.Cell;
import org.summitatlas.query.Cells;
import org.summitatlas.query.Columns;

/** The columns that say which party a row is about; they come first wherever a row is about one. */
final class PartyColumns {

    private PartyColumns() {
    }

    static <T> Columns<T> of(Function<T, Party> party) {
        return addTo(new Columns<>(), party);
    }

    static <T> Columns<T> addTo(Columns<T> columns, Function<T, Party> party) {
        return columns.add("party", row -> Cells.text(party.apply(row).id()))
                .addBoth("name", (row, language) -> Cells.called(party.apply(row), language))
                .add("kind", row -> new Cell.Term(party.apply(row).kind()));
    }
}
