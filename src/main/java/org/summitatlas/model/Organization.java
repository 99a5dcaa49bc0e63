package org.summitatlas.model;

import java.util.List;

/**
 * A body of states.
 *
 * @param id      a short code, for example {@code EU}
 * @param title   its name
 * @param aliases further names to be found by
 */
public record Organization(String id, LocalizedText title, List<String> aliases) implements Party {

    public Organization {
        aliases = List.copyOf(aliases);
    }

    @Override
    public PartyKind kind() {
        return PartyKind.ORGANIZATION;
    }

    @Override
    public String name(Language language) {
        return title.in(language);
    }
}
