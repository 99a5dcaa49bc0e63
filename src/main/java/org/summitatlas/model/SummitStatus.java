package org.summitatlas.model;

/** Whether a summit has taken place. */
public enum SummitStatus {
    HELD,
    /** Somebody in office has said that it will be; its dates may be known to the year only. */
    ANNOUNCED
}
