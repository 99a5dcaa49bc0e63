package org.summitatlas.ui;

import org.summitatlas.model.EnumWord;

/** The views that share the middle of the window, in the order offered. */
public enum View {
    MAP, MATRIX, INTERSECTIONS, TIMELINE, COMPARE;

    /** The stable lower-case name. */
    public String word() {
        return EnumWord.of(this);
    }
}
