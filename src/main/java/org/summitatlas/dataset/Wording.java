package org.summitatlas.dataset;

import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Collectors;

/** Turns of phrase that messages share. */
final class Wording {

    private static final int LONGEST_QUOTE = 60;
    /** Beyond these, looking for what may have been meant takes longer than anybody waits. */
    private static final int LONGEST_WORD = 100;
    private static final int MOST_WORDS = 2_000;

    private record Guess(String word, int distance, int sharedStart) {
    }

    private Wording() {
    }

    /** The text in quotation marks, on one line and of bearable length. */
    static String quoted(String text) {
        String line = text.replaceAll("\\p{Cntrl}+", " ");
        int end = line.offsetByCodePoints(0, Math.min(LONGEST_QUOTE, line.codePointCount(0, line.length())));
        return '"' + line.substring(0, end) + (end < line.length() ? "…" : "") + '"';
    }

    /** The words, each quoted, with commas between them. */
    static String choice(Collection<String> words) {
        return words.stream().map(Wording::quoted).collect(Collectors.joining(", "));
    }

    /** A question that offers the nearest of the known words; empty if none is near enough to be meant. */
    static String didYouMean(String word, Collection<String> known) {
        if (word.length() > LONGEST_WORD || known.size() > MOST_WORDS) {
            return "";
        }
        return known.stream()
                .filter(other -> Math.abs(word.length() - other.length()) <= farthest(word, other))
                .map(other -> new Guess(other, distance(word, other), sharedStart(word, other)))
                .filter(guess -> guess.distance <= farthest(word, guess.word))
                .min(Comparator.comparingInt(Guess::distance)
                        .thenComparing(Guess::sharedStart, Comparator.reverseOrder()))
                .map(nearest -> "; did you mean " + quoted(nearest.word) + "?")
                .orElse("");
    }

    /** How far apart two words may be for one to be meant by the other. */
    private static int farthest(String one, String other) {
        return Math.max(1, Math.max(one.length(), other.length()) / 3);
    }

    private static int sharedStart(String one, String other) {
        int length = 0;
        while (length < Math.min(one.length(), other.length()) && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        return length;
    }

    /** The Levenshtein distance, upper and lower case taken as equal. */
    private static int distance(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int column = 0; column < above.length; column++) {
            above[column] = column;
        }
        for (int row = 1; row <= one.length(); row++) {
            int[] current = new int[above.length];
            current[0] = row;
            for (int column = 1; column < above.length; column++) {
                int replaced = above[column - 1] + (isSame(one.charAt(row - 1), other.charAt(column - 1)) ? 0 : 1);
                current[column] = Math.min(replaced, 1 + Math.min(above[column], current[column - 1]));
            }
            above = current;
        }
        return above[other.length()];
    }

    private static boolean isSame(char one, char other) {
        return Character.toLowerCase(one) == Character.toLowerCase(other);
    }
}
