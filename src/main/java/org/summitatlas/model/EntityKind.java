package org.summitatlas.model;

/** The kinds of thing a person can open and a disagreement can be about. */
public enum EntityKind {
    PARTY, PERSON, DOCUMENT, SESSION, SUMMIT, SOURCE, DISAGREEMENT;

    /** The lower-case word used in references, for example {@code party}. */
    public String word() {
        return EnumWord.of(this);
    }

    /** The reference to the thing of this kind with this id. */
    public EntityRef ref(String id) {
        return new EntityRef(this, id);
    }
}
