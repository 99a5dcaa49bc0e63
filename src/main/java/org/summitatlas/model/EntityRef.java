package org.summitatlas.model;

import java.util.Optional;

/**
 * A reference to one thing in the dataset, written {@code kind:id}, for example {@code party:KOR}.
 *
 * @param kind which collection the id belongs to
 * @param id   the id within it; a state that is only a shape on the map has an id that no party has
 */
public record EntityRef(EntityKind kind, String id) {

    /** Reads {@code kind:id}; empty if the kind is not known or the id is missing. */
    public static Optional<EntityRef> parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0 || colon == text.length() - 1) {
            return Optional.empty();
        }
        return EnumWord.parse(EntityKind.class, text.substring(0, colon))
                .map(kind -> new EntityRef(kind, text.substring(colon + 1)));
    }

    @Override
    public String toString() {
        return kind.word() + ":" + id;
    }
}
