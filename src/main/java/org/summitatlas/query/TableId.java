package org.summitatlas.query;

import java.util.Optional;
import org.summitatlas.model.EnumWord;

/** The tables, by the names the command line knows. */
public enum TableId {
    COUNTRIES, COMPANIES, LEADERS, DOCUMENTS, ENDORSEMENTS, ATTENDANCES, SESSIONS, SOURCES, DISAGREEMENTS;

    /** The lower-case name. */
    public String word() {
        return EnumWord.of(this);
    }

    public static Optional<TableId> parse(String word) {
        return EnumWord.parse(TableId.class, word);
    }
}
