package org.summitatlas.model;

/** Who speaks in a source. */
public enum SourceKind {
    /** The text of a host or depositary. */
    HOST,
    /** A participant's own notice. */
    PARTICIPANT,
    PRESS,
    DATASET,
    /** An encyclopaedia, a research institute, a law firm. */
    REFERENCE
}
