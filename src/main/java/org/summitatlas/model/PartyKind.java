package org.summitatlas.model;

/** What kind of party endorses. */
public enum PartyKind {
    STATE,
    /** The European Union, the United Nations and other bodies of states. */
    ORGANIZATION,
    COMPANY,
    /** A foundation, a research institute or an association. */
    INSTITUTION
}
