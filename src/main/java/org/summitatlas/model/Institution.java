package org.summitatlas.model;

import java.util.List;

/**
 * A foundation, a research institute or an association.
 *
 * @param id      a slug, for example {@code knight-foundation}
 * @param title   its name
 * @param aliases further names to be found by
 */
public record Institution(String id, LocalizedText title, List<String> aliases) implements Party {

    public Institution {
        aliases = List.copyOf(aliases);
    }

    @Override
    public PartyKind kind() {
        return PartyKind.INSTITUTION;
    }

    @Override
    public String name(Language language) {
        return title.in(language);
    }
}
