package org.summitatlas.model;

/** What became of an announced attendance. */
public enum Outcome {
    ATTENDED, ANNOUNCED, ABSENT, CANCELLED
}
