package org.summitatlas.query;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.summitatlas.model.Language;

/** The order of cells within a column: by meaning where they have one, else by the language's alphabet; blanks last. */
record CellOrder(Collator collator, Language language) implements Comparator<Cell> {

    CellOrder(Language language) {
        this(Collator.getInstance(language.locale()), language);
    }

    @Override
    public int compare(Cell left, Cell right) {
        boolean leftBlank = left.plain().isEmpty();
        boolean rightBlank = right.plain().isEmpty();
        if (leftBlank || rightBlank) {
            return Boolean.compare(leftBlank, rightBlank);
        }
        return switch (left) {
            case Cell.Count(int value) when right instanceof Cell.Count(int other) -> Integer.compare(value, other);
            case Cell.Day(var value) when right instanceof Cell.Day(var other) -> value.compareTo(other);
            case Cell.Stand(var value) when right instanceof Cell.Stand(var other) -> value.compareTo(other);
            case Cell.Term(var value) when right instanceof Cell.Term(var other) ->
                    Integer.compare(value.ordinal(), other.ordinal());
            case Cell.Terms(var values) when right instanceof Cell.Terms(var others) ->
                    Arrays.compare(ordinals(values), ordinals(others));
            default -> collator.compare(words(left), words(right));
        };
    }

    private static int[] ordinals(List<? extends Enum<?>> values) {
        return values.stream().mapToInt(Enum::ordinal).toArray();
    }

    /** What the reader sees, as far as it is a name. */
    private String words(Cell cell) {
        return switch (cell) {
            case Cell.Name(_, var label) -> label.in(language);
            case Cell.Names(var names) -> names.stream().map(this::words).collect(Collectors.joining("|"));
            case Cell.Tongue tongue -> tongue.in(language);
            default -> cell.plain();
        };
    }
}
