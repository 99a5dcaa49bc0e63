package org.summitatlas.model;

/** How exactly a source counted. */
public enum FigureBound {
    EXACT, MORE_THAN, ABOUT
}
