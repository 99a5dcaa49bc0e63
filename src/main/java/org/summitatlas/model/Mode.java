package org.summitatlas.model;

/** How somebody took part in a session. */
public enum Mode {
    IN_PERSON, VIDEO, VIDEO_MESSAGE, UNKNOWN
}
