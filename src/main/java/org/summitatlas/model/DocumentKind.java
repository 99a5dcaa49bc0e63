package org.summitatlas.model;

/** What kind of document or undertaking came out of a summit. */
public enum DocumentKind {
    DECLARATION, ANNEX, STATEMENT, COMMITMENTS, PLEDGE, TREATY,
    /** A standing network of institutes, which parties are members of. */
    NETWORK,
    /** A partnership or coalition, which parties back. */
    INITIATIVE,
    /** A report that was commissioned or presented; nobody endorses it. */
    REPORT
}
