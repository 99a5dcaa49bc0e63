package org.summitatlas.model;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The stable word of an enum constant, its name in lower case with hyphens: {@code joined-later}. */
public final class EnumWord {

    /** Of a type, each constant by its word: files and tables ask for the same few without end. */
    private static final ClassValue<Map<String, Enum<?>>> CONSTANTS = new ClassValue<>() {
        @Override
        protected Map<String, Enum<?>> computeValue(Class<?> type) {
            Map<String, Enum<?>> byWord = new LinkedHashMap<>();
            Arrays.stream(type.getEnumConstants()).map(Enum.class::cast)
                    .forEach(constant -> byWord.put(worded(constant), constant));
            return byWord;
        }
    };

    /** Of a type, the words of its constants, in order. */
    private static final ClassValue<String[]> WORDS = new ClassValue<>() {
        @Override
        protected String[] computeValue(Class<?> type) {
            return CONSTANTS.get(type).keySet().toArray(String[]::new);
        }
    };

    private EnumWord() {
    }

    private static String worded(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static String of(Enum<?> constant) {
        return WORDS.get(constant.getDeclaringClass())[constant.ordinal()];
    }

    /** The constant of this type with this word; empty if it has none. */
    public static <E extends Enum<E>> Optional<E> parse(Class<E> type, String word) {
        return Optional.ofNullable(CONSTANTS.get(type).get(word)).map(type::cast);
    }
}
