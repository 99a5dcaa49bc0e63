package org.summitatlas.query.sentence;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.summitatlas.model.EnumWord;
import org.summitatlas.model.Language;
import org.summitatlas.model.LocalizedText;

/** The words that sentences about a query are made of, in one language. */
final class Phrases {

    private final Language language;
    private final ResourceBundle words;

    Phrases(Language language) {
        this.language = language;
        this.words = ResourceBundle.getBundle("org.summitatlas.query.words", language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));
    }

    /** The words for a key, with {@code {0}} and so on filled in. */
    String say(String key, Object... values) {
        String pattern = words.getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, language.locale()).format(values);
    }

    String of(LocalizedText text) {
        return text.in(language);
    }

    /** "A, B and C", with the conjunction under a key. */
    String list(List<String> parts, String conjunction) {
        if (parts.size() < 2) {
            return parts.stream().collect(Collectors.joining());
        }
        String last = parts.getLast();
        return String.join(", ", parts.subList(0, parts.size() - 1)) + " " + say(conjunction) + " " + last;
    }

    /** "primary or secondary": the words of constants, each under the prefix, in the order of the constants. */
    String anyOf(Collection<? extends Enum<?>> constants, String prefix) {
        return list(constants.stream().sorted((one, other) -> Integer.compare(one.ordinal(), other.ordinal()))
                .map(constant -> say(prefix + EnumWord.of(constant))).toList(), "list.or");
    }

    String quoted(String text) {
        return say("quoted", text);
    }

    String day(LocalDate date) {
        return DateTimeFormatter.ofPattern(say("date.day"), language.locale()).format(date);
    }

    /** As it begins a sentence. */
    static String capital(String sentence) {
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
