package org.summitatlas.model;

/** How much of the list of endorsers of a document we could read. */
public enum ListCompleteness {
    /** Everybody on the list is named. */
    COMPLETE,
    /** The list at signing is whole; somebody who joined later is counted by a source and named by none. */
    COMPLETE_AT_SIGNING,
    /** Only some are named, so that absence from the list says nothing. */
    PARTIAL
}
