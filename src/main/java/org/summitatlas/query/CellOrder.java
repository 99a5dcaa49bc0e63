package org.summitatlas.query;

import java.text.Collator;
import java.util.Comparator;
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
            case Cell.Link(_, var label) when right instanceof Cell.Link(_, var other) ->
                    collator.compare(label.in(language), other.in(language));
            default -> collator.compare(left.plain(), right.plain());
        };
    }
}
