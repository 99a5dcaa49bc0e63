package org.summitatlas.cli;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitatlas.query.Field;
import org.summitatlas.query.language.Nearest;
import org.summitatlas.query.language.QueryProblem;

/** What is wrong with a query or a list of columns, in one line: what, where, and what may have been meant. */
final class ProblemText {

    /** The field whose values end where the text ends. */
    private static final Pattern LAST_FIELD = Pattern.compile("(\\p{L}[\\p{L}-]*):(?:\"[^\"]*\"|[^\\s\"()])*$");
    private static final String DATES = "it is written 2024-05-21, 2024-05 or 2024";

    private ProblemText() {
    }

    /** For example {@code unknown document "seol-declaration" at column 8; did you mean seoul-declaration?} */
    static String ofQuery(QueryProblem problem, String line) {
        String where = " at column " + place(problem, line);
        String word = quoted(problem.word()) + where;
        return switch (problem.kind()) {
            case UNKNOWN_FIELD -> "unknown field " + word + didYouMean(problem);
            case UNKNOWN_VALUE ->
                    "unknown " + noun(line.substring(0, problem.from())) + " " + word + didYouMean(problem);
            case MISSING_VALUE -> word + " lacks a value";
            case BAD_DATE -> noDate(word);
            case OPEN_PARENTHESIS -> "the parenthesis" + where + " is never closed";
            case LOOSE_PARENTHESIS -> "the parenthesis" + where + " closes nothing";
            case EMPTY_PARENTHESES -> "there is nothing in the parentheses" + where;
            case OPEN_QUOTE -> "the quotation mark" + where + " is never closed";
            case LOOSE_OPERATOR -> word + " has nothing to work on";
            case ONLY_ON_THE_WHOLE -> word
                    + " is about the whole query, so it cannot stand in parentheses, beside OR or after a minus";
            case TWICE -> word + " is said a second time";
            case TOO_DEEP -> "the parentheses lie too deep in one another";
        };
    }

    /** For example {@code unknown column "nmae" at character 7 of --columns; did you mean name?} */
    static String ofColumns(QueryProblem problem, String line, String option) {
        String where = where(problem, line, option);
        return switch (problem.kind()) {
            case MISSING_VALUE -> "a column is missing" + where;
            case TWICE -> "column " + quoted(problem.word()) + " stands a second time" + where;
            default -> "unknown column " + quoted(problem.word()) + where + didYouMean(problem);
        };
    }

    /** About the column of a document that did not exist on the day asked about. */
    static String notYet(QueryProblem problem, String line, String option) {
        return "column " + quoted(problem.word()) + where(problem, line, option)
                + " is of a document that did not exist yet";
    }

    private static String where(QueryProblem problem, String line, String option) {
        return " at character " + place(problem, line) + " of " + option;
    }

    static String noDate(String word) {
        return word + " is no date; " + DATES;
    }

    /** Counted from 1, as people count characters. */
    private static int place(QueryProblem problem, String line) {
        return line.codePointCount(0, problem.from()) + 1;
    }

    static String quoted(String word) {
        boolean already = word.length() > 1 && word.startsWith("\"") && word.endsWith("\"");
        return already ? word : '"' + word + '"';
    }

    private static String didYouMean(QueryProblem problem) {
        return didYouMean(problem.nearest());
    }

    /** The words near to what was typed; none rather than all where none is near. */
    static List<String> nearest(String typed, Collection<String> words) {
        List<String> near = Nearest.among(List.copyOf(words), typed);
        return near.size() < words.size() ? near : List.of();
    }

    /** The question at the end of a message; empty where nothing is near. */
    static String didYouMean(List<String> nearest) {
        if (nearest.isEmpty()) {
            return "";
        }
        String most = String.join(", ", nearest.subList(0, nearest.size() - 1));
        return "; did you mean " + (most.isEmpty() ? "" : most + " or ") + nearest.getLast() + "?";
    }

    private static String noun(String before) {
        Matcher last = LAST_FIELD.matcher(before);
        return Optional.of(last).filter(Matcher::find).flatMap(found -> Field.parse(found.group(1)))
                .map(ProblemText::noun).orElse("value");
    }

    private static String noun(Field field) {
        return switch (field) {
            case SIGNED, UNSIGNED -> "document";
            case ATTENDED -> "summit or session";
            case HAS -> "value";
            default -> field.word();
        };
    }
}
