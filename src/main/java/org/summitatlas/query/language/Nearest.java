package org.summitatlas.query.language;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.summitatlas.query.TextFold;

/** Finds the values that somebody may have meant by what they typed. */
public final class Nearest {

    /** How a value fits what was typed, the better the less. */
    static final int BEGINS = 0;
    static final int WORD_BEGINS = 1;
    static final int CONTAINS = 2;

    private static final int MANY = 5;
    /** What is longer than any name is not compared with one. */
    private static final int LONGEST = 200;
    /** A vocabulary so small that all of it is shown where nothing is near. */
    private static final int FEW = 8;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private record Near(String word, int closeness, int distance) {
    }

    private Nearest() {
    }

    /** The nearest of some words, the nearest first; all of them where they are few and none is near. */
    public static List<String> among(List<String> words, String typed) {
        return to(typed, words.stream().map(Vocabulary.Value::of).toList());
    }

    /** The words of the nearest values, the nearest first. */
    static List<String> to(String typed, List<Vocabulary.Value> values) {
        String wanted = TextFold.fold(typed.strip());
        List<String> near = values.stream().flatMap(value -> near(wanted, value))
                .sorted(Comparator.comparingInt(Near::closeness).thenComparingInt(Near::distance))
                .map(Near::word).limit(MANY).toList();
        return near.isEmpty() && values.size() <= FEW ? values.stream().map(Vocabulary.Value::word).toList() : near;
    }

    /** First what begins so, then slips of the finger, then what has a word that begins so, and so on. */
    private static Stream<Near> near(String wanted, Vocabulary.Value value) {
        if (wanted.isEmpty() || wanted.length() > LONGEST) {
            return Stream.empty();
        }
        OptionalInt fit = fit(wanted, value);
        if (fit.isPresent() && fit.getAsInt() == BEGINS) {
            return Stream.of(new Near(value.word(), 0, 0));
        }
        int slips = distance(wanted, TextFold.fold(value.word()));
        if (slips <= allowed(wanted)) {
            return Stream.of(new Near(value.word(), 1, slips));
        }
        if (fit.isPresent()) {
            return Stream.of(new Near(value.word(), 1 + fit.getAsInt(), slips));
        }
        return texts(value).flatMap(text -> Stream.concat(Stream.of(text), Arrays.stream(BETWEEN_WORDS.split(text))))
                .mapToInt(text -> distance(wanted, text)).filter(far -> far <= allowed(wanted)).min().stream()
                .mapToObj(far -> new Near(value.word(), 4, far));
    }

    /** How well a value fits, by its word or its names in any language; empty if it does not. */
    static OptionalInt fit(String wanted, Vocabulary.Value value) {
        String word = TextFold.fold(value.word());
        if (word.startsWith(wanted)) {
            return OptionalInt.of(BEGINS);
        }
        List<String> texts = texts(value).toList();
        if (texts.stream().anyMatch(text -> hasWordThatBegins(text, wanted))) {
            return OptionalInt.of(WORD_BEGINS);
        }
        return wanted.length() > 2 && TextFold.containsAll(String.join("\n", texts), TextFold.words(wanted))
                ? OptionalInt.of(CONTAINS) : OptionalInt.empty();
    }

    private static Stream<String> texts(Vocabulary.Value value) {
        return Stream.concat(Stream.of(value.word()), value.names().stream()).map(TextFold::fold);
    }

    private static boolean hasWordThatBegins(String text, String wanted) {
        for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
            if (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))) {
                return true;
            }
        }
        return false;
    }

    /** How many slips may lie between what was typed and what was meant. */
    private static int allowed(String typed) {
        return typed.length() < 2 ? 0 : typed.length() < 5 ? 1 : typed.length() < 9 ? 2 : 3;
    }

    /**
     * Letters left out, put in, taken for another or swapped with their neighbour (Damerau and Levenshtein, no letter
     * moved twice); more than anybody allows if the lengths alone are too far apart.
     */
    static int distance(String one, String other) {
        if (Math.abs(one.length() - other.length()) > allowed(one)) {
            return Integer.MAX_VALUE;
        }
        int[] beforeLast = new int[other.length() + 1];
        int[] last = IntStream.rangeClosed(0, other.length()).toArray();
        for (int row = 1; row <= one.length(); row++) {
            int[] current = new int[other.length() + 1];
            current[0] = row;
            for (int column = 1; column <= other.length(); column++) {
                boolean same = one.charAt(row - 1) == other.charAt(column - 1);
                current[column] = Math.min(Math.min(last[column], current[column - 1]) + 1,
                        last[column - 1] + (same ? 0 : 1));
                if (row > 1 && column > 1 && one.charAt(row - 1) == other.charAt(column - 2)
                        && one.charAt(row - 2) == other.charAt(column - 1)) {
                    current[column] = Math.min(current[column], beforeLast[column - 2] + 1);
                }
            }
            beforeLast = last;
            last = current;
        }
        return last[other.length()];
    }
}
