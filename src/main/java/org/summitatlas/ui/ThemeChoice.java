package org.summitatlas.ui;

/** Which colours the user wants. */
public enum ThemeChoice {
    SYSTEM, LIGHT, DARK
}
