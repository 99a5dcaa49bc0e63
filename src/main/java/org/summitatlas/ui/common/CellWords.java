package org.summitatlas.ui.common;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.summitatlas.query.Cell;
import org.summitatlas.ui.Messages;

/** How a cell reads on screen: the same value as in a file, in the reader's words. */
public final class CellWords {

    private CellWords() {
    }

    /** The value in the reader's language; empty where there is none. */
    public static String of(Cell cell, Messages messages) {
        return switch (cell) {
            case Cell.Text(String text) -> text;
            case Cell.Several(var values) -> joined(values.stream());
            case Cell.Name(_, var label) -> messages.of(label);
            case Cell.Names(var names) -> joined(names.stream().map(name -> messages.of(name.label())));
            case Cell.Term(var value) -> messages.term(value);
            case Cell.Terms(var terms) -> joined(terms.stream().map(messages::term));
            case Cell.Stand(var standing) -> messages.term(standing);
            case Cell.Tongue tongue -> tongue.in(messages.language());
            case Cell.Count count -> count.plain();
            case Cell.Day(var date) -> messages.date(date);
            case Cell.Blank _ -> "";
        };
    }

    /** Each value once, without the blanks that keep lists in files at the same length. */
    private static String joined(Stream<String> values) {
        return values.filter(value -> !value.isBlank()).distinct().collect(Collectors.joining(" · "));
    }
}
