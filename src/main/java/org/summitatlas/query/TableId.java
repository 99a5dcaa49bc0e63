package org.summitatlas.query;

import java.util.Optional;
import org.summitatlas.model.EnumWord;

/** The tables, by the names the command line knows, in the order in which they are offered. */
public enum TableId {
    COUNTRIES, COMPANIES, LEADERS, DOCUMENTS, SUMMITS, FRAMEWORKS, FIGURES, ENDORSEMENTS, ATTENDANCES, SESSIONS,
    INSTITUTES, SOURCES, DISAGREEMENTS;

    /** The lower-case name. */
    public String word() {
        return EnumWord.of(this);
    }

    public static Optional<TableId> parse(String word) {
        return EnumWord.parse(TableId.class, word);
    }
}
