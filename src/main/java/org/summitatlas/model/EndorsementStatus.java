package org.summitatlas.model;

/** What a party did about a document. Absence is never stored; see {@link Standing}. */
public enum EndorsementStatus {
    ENDORSED, JOINED_LATER, DECLINED
}
