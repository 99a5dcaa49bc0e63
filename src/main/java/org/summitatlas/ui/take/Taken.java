package org.summitatlas.ui.take;

import org.summitatlas.model.EnumWord;

/** What can be taken away, in the order offered. */
public enum Taken {
    TABLE, PICTURE, CITATION, PACK, DATA;

    /** The stable lower-case name. */
    String word() {
        return EnumWord.of(this);
    }
}
