package org.summitatlas.ui.detail;

import java.util.Optional;
import org.summitatlas.model.EntityRef;

/**
 * A few words.
 *
 * @param target what they open
 * @param more   what there is no room for, to be shown beside the pointer
 */
record Phrase(String text, Optional<EntityRef> target, Optional<String> more) {

    static Phrase plain(String text) {
        return new Phrase(text, Optional.empty(), Optional.empty());
    }

    static Phrase link(String text, EntityRef target) {
        return new Phrase(text, Optional.of(target), Optional.empty());
    }

    Phrase withText(String other) {
        return new Phrase(other, target, more);
    }

    Phrase withMore(String words) {
        return new Phrase(text, target, Optional.of(words));
    }
}
