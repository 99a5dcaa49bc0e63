package org.summitatlas.model;

/** What kind of part of a summit it is. */
public enum SessionKind {
    SESSION,
    /** A group that prepared or accompanied the summit, with co-chairs and no day of its own. */
    WORKING_GROUP
}
