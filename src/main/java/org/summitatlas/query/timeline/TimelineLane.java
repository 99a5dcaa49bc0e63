package org.summitatlas.query.timeline;

/** The lanes of the timeline, from the top. */
public enum TimelineLane {
    SUMMITS, DOCUMENTS,
    /** Parties that joined a document after it was adopted. */
    JOININGS,
    INSTITUTES, FRAMEWORKS
}
