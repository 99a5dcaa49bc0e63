package org.summitatlas.model;

/** What kind of document came out of a summit. */
public enum DocumentKind {
    DECLARATION, ANNEX, STATEMENT, COMMITMENTS, PLEDGE, TREATY
}
