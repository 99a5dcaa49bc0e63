package org.summitatlas.model;

import java.util.List;

/**
 * A company.
 *
 * @param id      a slug, for example {@code samsung-electronics}
 * @param title   its name as the commitments print it
 * @param aliases further names to be found by
 */
public record Company(String id, LocalizedText title, List<String> aliases) implements Party {

    public Company {
        aliases = List.copyOf(aliases);
    }

    @Override
    public PartyKind kind() {
        return PartyKind.COMPANY;
    }

    @Override
    public String name(Language language) {
        return title.in(language);
    }
}
