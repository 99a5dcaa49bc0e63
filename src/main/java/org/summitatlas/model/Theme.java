package org.summitatlas.model;

/** What a document is about. */
public enum Theme {
    SAFETY, INNOVATION, INCLUSIVITY, SUSTAINABILITY, GOVERNANCE, PUBLIC_INTEREST, WORK, SCIENCE, MILITARY_USE,
    HUMAN_RIGHTS
}
