package org.summitatlas.model;

/** Whether a company published what it promised. */
public enum FollowThrough {
    PUBLISHED,
    /** Looked for and not found; it may exist all the same. */
    NONE_FOUND
}
