package org.summitatlas.ui.compare;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.summitatlas.query.Cell;
import org.summitatlas.query.comparison.ComparisonRow;
import org.summitatlas.query.comparison.ComparisonValue;
import org.summitatlas.ui.Messages;
import org.summitatlas.ui.common.CellWords;

/** A comparison in the reader's words. */
final class CompareWords {

    private final Messages messages;

    CompareWords(Messages messages) {
        this.messages = messages;
    }

    /** A value as it reads; a dash where there is none. */
    String of(Cell cell) {
        return cell.plain().isEmpty() ? messages.text("compare.nothing") : CellWords.of(cell, messages);
    }

    String details(List<Cell> cells) {
        return joined(cells.stream().map(this::of));
    }

    /** When it came to be and how well that is supported. */
    String details(ComparisonValue value) {
        return joined(Stream.concat(value.when().map(this::when).stream(),
                value.confidence().map(messages::term).stream()));
    }

    private String when(ComparisonValue.When when) {
        String date = messages.date(when.date());
        return when.atLatest() ? messages.text("compare.by", date) : date;
    }

    private static String joined(Stream<String> words) {
        return words.collect(Collectors.joining(" · "));
    }

    /** What a row tells. */
    String label(ComparisonRow row) {
        String label = of(row.label());
        return row.label() instanceof Cell.Term ? capital(label) : label;
    }

    /** What a row tells, wholly, for who cannot see what stands around it. */
    String wholeLabel(ComparisonRow row) {
        return Stream.concat(Stream.of(messages.term(row.topic()), label(row)), row.within().map(this::of).stream())
                .collect(Collectors.joining(", "));
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
