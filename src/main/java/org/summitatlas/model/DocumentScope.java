package org.summitatlas.model;

/** Whether a document belongs to the series of AI summits. */
public enum DocumentScope {
    SERIES,
    /** Outside the series, carried so that lists can be compared. */
    COMPARISON
}
