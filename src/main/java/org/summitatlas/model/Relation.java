package org.summitatlas.model;

/** How one document points to another. */
public enum Relation {
    REFERS_TO, ANNEXED_TO, HAS_ANNEX
}
