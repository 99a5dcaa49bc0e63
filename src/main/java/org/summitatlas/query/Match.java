package org.summitatlas.query;

/** How several chosen documents combine. */
public enum Match {
    /** At least one of them counts for the party. */
    ANY,
    /** Each of them counts for the party. */
    ALL,
    /** None of them counts for the party, though at least one is open to it: who could not endorse did not refrain. */
    NONE
}
