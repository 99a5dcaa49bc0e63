package org.summitatlas.export.datapackage;

import java.util.Arrays;
import java.util.List;
import org.summitatlas.model.EnumWord;

/** What the cells of a column of the package may hold. Any column may have blank cells unless it says otherwise. */
sealed interface FieldType {

    /** Any words. */
    record Text() implements FieldType {
    }

    /** Any words in Korean. */
    record KoreanText() implements FieldType {
    }

    /**
     * A text of one form.
     *
     * @param pattern a regular expression for all of it, plain enough for Java, JavaScript and XML Schema alike
     */
    record Formed(String pattern) implements FieldType {
    }

    /** One of the words of a fixed vocabulary. */
    record Word(List<String> words) implements FieldType {

        static Word of(Class<? extends Enum<?>> vocabulary) {
            return new Word(wordsOf(vocabulary));
        }
    }

    /** Several texts, joined by {@link #SEPARATOR}. */
    record Several() implements FieldType {
    }

    /** Several texts in Korean, joined by {@link #SEPARATOR}. */
    record SeveralInKorean() implements FieldType {
    }

    /** Several words of a fixed vocabulary, joined by {@link #SEPARATOR}. */
    record Words(List<String> words) implements FieldType {

        static Words of(Class<? extends Enum<?>> vocabulary) {
            return new Words(wordsOf(vocabulary));
        }
    }

    /** A web address. */
    record Address() implements FieldType {
    }

    /** A day, month or year in the form of ISO 8601, as precise as its source. */
    record PartialDay() implements FieldType {
    }

    /** A full date in the form of ISO 8601. */
    record Day() implements FieldType {
    }

    /** A time of day to the minute. */
    record Time() implements FieldType {
    }

    /** A whole number, not below zero. */
    record Count() implements FieldType {
    }

    /** {@code true} or {@code false}. */
    record Flag() implements FieldType {
    }

    /** What joins several values in a cell. */
    String SEPARATOR = "|";

    /** The form of a {@link PartialDay}. */
    String PARTIAL_DAY = "[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?";

    /** Whether a cell may hold several values, joined by {@link #SEPARATOR}. */
    default boolean isList() {
        return switch (this) {
            case Several _, SeveralInKorean _, Words _ -> true;
            case Text _, KoreanText _, Formed _, Word _, Address _, PartialDay _, Day _, Time _, Count _,
                 Flag _ -> false;
        };
    }

    private static List<String> wordsOf(Class<? extends Enum<?>> vocabulary) {
        return Arrays.stream(vocabulary.getEnumConstants()).map(EnumWord::of).toList();
    }
}
