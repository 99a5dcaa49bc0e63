package org.summitatlas.model;

/** How a session was held. */
public enum SessionFormat {
    IN_PERSON, VIDEO, HYBRID, UNKNOWN
}
