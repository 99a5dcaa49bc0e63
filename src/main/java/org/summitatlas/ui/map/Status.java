package org.summitatlas.ui.map;

import java.util.Optional;
import org.summitatlas.model.Standing;

/**
 * How the map shows one country or organization.
 *
 * @param id       of the party or the shape
 * @param name     in the reader's language
 * @param tone     the style class that colours it: the word of a standing, {@code count-0} to {@code count-3},
 *                 {@code filtered-out} or {@code no-party}
 * @param standing towards the document that colours the map, for the glyph; empty where none is shown
 * @param words    what the colour says
 * @param shown    whether it is a party that the query finds
 */
public record Status(String id, String name, String tone, Optional<Standing> standing, String words, boolean shown) {

    /** Name and words, as a screen reader says them. */
    public String text() {
        return name + ", " + words;
    }
}
