package org.summitatlas.dataset;

import java.util.Locale;
import org.summitatlas.model.EntityKind;

/** The files a dataset consists of. */
enum DataFile {
    DATASET("dataset"),
    SOURCES("source"),
    PARTIES("party"),
    GROUPS("group"),
    PEOPLE("person"),
    SUMMITS("summit"),
    SESSIONS("session"),
    DOCUMENTS("document"),
    ENDORSEMENTS("endorsement"),
    ATTENDANCES("attendance"),
    INSTITUTES("institute"),
    FRAMEWORKS("framework"),
    FIGURES("figure"),
    DISAGREEMENTS("disagreement");

    private final String noun;

    DataFile(String noun) {
        this.noun = noun;
    }

    /** What one entry of the file is called in a message. */
    String noun() {
        return noun;
    }

    String fileName() {
        return collection() + ".json";
    }

    /** What all the entries of the file are called. */
    String collection() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the file holds a list of entries, as all but one do. */
    boolean isCollection() {
        return this != DATASET;
    }

    /** The file that holds the entities of this kind. */
    static DataFile of(EntityKind kind) {
        return switch (kind) {
            case PARTY -> PARTIES;
            case PERSON -> PEOPLE;
            case DOCUMENT -> DOCUMENTS;
            case SESSION -> SESSIONS;
            case SUMMIT -> SUMMITS;
            case SOURCE -> SOURCES;
            case DISAGREEMENT -> DISAGREEMENTS;
        };
    }
}
