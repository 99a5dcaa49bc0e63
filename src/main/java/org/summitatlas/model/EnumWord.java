package org.summitatlas.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The stable word of an enum constant, its name in lower case with hyphens: {@code joined-later}. */
public final class EnumWord {

    private EnumWord() {
    }

    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant of this type with this word; empty if it has none. */
    public static <E extends Enum<E>> Optional<E> parse(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants()).filter(constant -> of(constant).equals(word)).findFirst();
    }
}
