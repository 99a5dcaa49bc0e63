package org.summitatlas.query;

/** What a thing can have, as {@link Field#HAS} asks. */
public enum Feature {
    DISAGREEMENT, INSTITUTE, RATIFICATION
}
