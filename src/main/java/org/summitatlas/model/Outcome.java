package org.summitatlas.model;

/** What became of an announced attendance. */
public enum Outcome {
    ATTENDED,
    /** Announced beforehand; no source says whether it came to pass. */
    ANNOUNCED,
    ABSENT, CANCELLED,
    /** Had come, or was due on the day, and pulled out. */
    WITHDREW
}
