package org.summitatlas.model;

/** In which capacity somebody took part, or was to take part, in a summit or one of its sessions. */
public enum Capacity {
    HOST, CO_CHAIR, SPEAKER, PARTICIPANT
}
