package org.summitatlas.query.language;

import java.util.List;

/**
 * What keeps a line from being understood, and where.
 *
 * @param from    where in the line it begins, in characters
 * @param to      where it ends, the character before; the same as {@code from} where something is missing
 * @param word    what stands there
 * @param nearest what could stand there instead, the nearest first; each replaces the whole word
 */
public record QueryProblem(Kind kind, int from, int to, String word, List<String> nearest) {

    /** What is wrong. */
    public enum Kind {
        /** Before the colon stands no field. */
        UNKNOWN_FIELD,
        /** The field has no such value. */
        UNKNOWN_VALUE,
        /** A field or a comma without a value, or quotation marks around nothing. */
        MISSING_VALUE,
        /** No date of the calendar. */
        BAD_DATE,
        /** A parenthesis that is never closed. */
        OPEN_PARENTHESIS,
        /** A closing parenthesis that closes nothing. */
        LOOSE_PARENTHESIS,
        /** Parentheses around nothing. */
        EMPTY_PARENTHESES,
        /** A quotation mark that is never closed. */
        OPEN_QUOTE,
        /** AND, OR, NOT or a minus with nothing to work on. */
        LOOSE_OPERATOR,
        /** A setting of the whole question, asked of a part of it. */
        ONLY_ON_THE_WHOLE,
        /** A setting of the whole question that the line gives a second time. */
        TWICE,
        /** More parentheses in one another than anybody could follow. */
        TOO_DEEP
    }

    public QueryProblem {
        nearest = List.copyOf(nearest);
    }
}
