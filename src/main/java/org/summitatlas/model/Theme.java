package org.summitatlas.model;

/** The three aims the summit in Seoul named. */
public enum Theme {
    SAFETY, INNOVATION, INCLUSIVITY
}
