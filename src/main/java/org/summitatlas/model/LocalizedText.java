package org.summitatlas.model;

import java.util.Objects;
import java.util.Optional;

/**
 * A name or sentence in English and, where it is known, in Korean.
 *
 * @param en the English text, never blank
 * @param ko the Korean text; empty when no source prints one, which is not the same as an empty name
 */
public record LocalizedText(String en, Optional<String> ko) {

    public LocalizedText {
        Objects.requireNonNull(ko, "ko");
        if (en.isBlank()) {
            throw new IllegalArgumentException("the English text is blank");
        }
    }

    public static LocalizedText of(String en) {
        return new LocalizedText(en, Optional.empty());
    }

    public static LocalizedText of(String en, String ko) {
        return new LocalizedText(en, Optional.of(ko));
    }

    /** The text in the language asked for, or in English where it has no other. */
    public String in(Language language) {
        return exactly(language).orElse(en);
    }

    /** The text in just this language; empty where it is not known. */
    public Optional<String> exactly(Language language) {
        return language == Language.EN ? Optional.of(en) : ko;
    }
}
