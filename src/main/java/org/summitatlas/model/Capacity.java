package org.summitatlas.model;

/** In which capacity somebody took part in a session. */
public enum Capacity {
    HOST, CO_CHAIR, SPEAKER, PARTICIPANT
}
