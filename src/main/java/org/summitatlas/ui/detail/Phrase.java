package org.summitatlas.ui.detail;

import java.util.Optional;
import org.summitatlas.model.EntityRef;

/** A few words, and what they open. */
record Phrase(String text, Optional<EntityRef> target) {

    static Phrase plain(String text) {
        return new Phrase(text, Optional.empty());
    }

    static Phrase link(String text, EntityRef target) {
        return new Phrase(text, Optional.of(target));
    }
}
