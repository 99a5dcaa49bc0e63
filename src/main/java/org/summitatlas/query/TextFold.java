package org.summitatlas.query;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Folds text so that people find what they mean: case, diacritics and typographic quotes make no difference
 * ("Turkiye" finds Türkiye). Hangul is taken apart into its letters, so a half-typed syllable already finds the name.
 */
public final class TextFold {

    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|[^\\s\\p{Z}]+");

    private TextFold() {
    }

    /** The folded form; two texts that a reader would type alike have the same. */
    public static String fold(String text) {
        String decomposed = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return HangulLetters.spell(decomposed).toLowerCase(Locale.ROOT)
                .replace('ı', 'i').replace('ø', 'o').replace('ł', 'l').replace("ß", "ss").replace("æ", "ae")
                .replace('’', '\'').replace('‘', '\'').replace('–', '-');
    }

    /** The folded words of a search, in order; what stands in quotes is one of them. */
    public static List<String> words(String search) {
        return WORD.matcher(fold(search)).results().map(found -> found.group(1) == null ? found.group() : found.group(1))
                .map(word -> SPACE.matcher(word).replaceAll(" ").strip()).filter(word -> !word.isEmpty()).toList();
    }

    /** Whether a folded text contains every one of the folded words. */
    public static boolean containsAll(String foldedText, List<String> foldedWords) {
        return foldedWords.stream().allMatch(foldedText::contains);
    }
}
