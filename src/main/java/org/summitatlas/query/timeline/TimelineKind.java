package org.summitatlas.query.timeline;

/** What an item of the timeline is, as its sign tells it. */
public enum TimelineKind {
    SUMMIT, DOCUMENT,
    /** A document outside the series. */
    COMPARISON,
    JOINING,
    /** An institute was announced or established. */
    INSTITUTE,
    /** Something became of an institute. */
    INSTITUTE_CHANGE,
    /** The first version of a framework, or the only one. */
    FRAMEWORK,
    FRAMEWORK_LATEST
}
