package org.summitatlas.ui.table;

import org.summitatlas.query.Cell;
import org.summitatlas.ui.Messages;

/** How a cell reads on screen: the same value as in a file, in the reader's words. */
final class CellWords {

    private CellWords() {
    }

    static String of(Cell cell, Messages messages) {
        return switch (cell) {
            case Cell.Day(var date) -> messages.date(date);
            case Cell.Stand(var standing) -> messages.term(standing);
            case Cell.Term(var value) -> messages.term(value);
            case Cell.Link(_, var label) -> messages.of(label);
            case Cell.Several several -> String.join(" · ", several.values());
            case Cell.Text(String text) -> text;
            case Cell.Count count -> count.plain();
            case Cell.Blank _ -> "";
        };
    }
}
