package org.summitatlas.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The tables, by the names the command line knows. */
public enum TableId {
    COUNTRIES, COMPANIES, LEADERS, DOCUMENTS, ENDORSEMENTS, ATTENDANCES, SESSIONS, SOURCES, DISAGREEMENTS;

    /** The lower-case name. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<TableId> parse(String word) {
        return Arrays.stream(values()).filter(id -> id.word().equals(word)).findFirst();
    }
}
