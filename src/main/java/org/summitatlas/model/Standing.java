package org.summitatlas.model;

/** Where a party stands towards a document: what it did, or exactly why it is absent. */
public enum Standing {
    ENDORSED,
    JOINED_LATER,
    DECLINED,
    /** Was at the session that adopted the document, or at its summit where no session is known, but is not listed. */
    ATTENDED_NOT_LISTED,
    /** Could have endorsed and is not among the endorsers. */
    NOT_LISTED,
    /** The document is not open to this kind of party. */
    NOT_ELIGIBLE,
    /** The list we have is incomplete, so absence from it says nothing. */
    UNKNOWN;

    /** Whether the party has put its name to the document. */
    public boolean isEndorser() {
        return this == ENDORSED || this == JOINED_LATER;
    }

    static Standing of(EndorsementStatus status) {
        return switch (status) {
            case ENDORSED -> ENDORSED;
            case JOINED_LATER -> JOINED_LATER;
            case DECLINED -> DECLINED;
        };
    }
}
