package org.summitatlas.model;

/** How well a fact is supported, from the strongest to the weakest. */
public enum Confidence {
    /** The issuing government or organization says so itself. */
    PRIMARY,
    /** Press, a law firm, an encyclopaedia or a dataset says so. */
    SECONDARY,
    /** Only one source was found, of whatever kind. */
    SINGLE_SOURCE
}
