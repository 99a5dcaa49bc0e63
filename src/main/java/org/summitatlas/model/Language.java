package org.summitatlas.model;

import java.util.Locale;

/** A language the program speaks: every name and sentence of ours exists in each of them where it is known. */
public enum Language {
    EN(Locale.ENGLISH),
    KO(Locale.KOREAN);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** The locale for dates, collation and message bundles. */
    public Locale locale() {
        return locale;
    }

    /** The language that a reader of this one sees beside it. */
    public Language other() {
        return this == EN ? KO : EN;
    }

    /** Korean for any Korean locale, English for everything else. */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals(Locale.KOREAN.getLanguage()) ? KO : EN;
    }
}
