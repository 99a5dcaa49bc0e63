package org.summitatlas.query;

/** How several chosen documents combine. */
public enum Match {
    ANY, ALL, NONE
}
