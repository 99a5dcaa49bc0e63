package org.summitatlas.model;

import java.util.List;

/** Whoever can endorse, attend or commit: a state, an organization of states, a company or an institution. */
public sealed interface Party permits State, Organization, Company, Institution {

    /** ISO 3166-1 alpha-3 for a state ({@code XKX} user-assigned), a short code or slug for the others. */
    String id();

    PartyKind kind();

    /** The name to show in this language. */
    String name(Language language);

    /** The name in each language, as {@link #name} gives it. */
    default LocalizedText names() {
        return LocalizedText.of(name(Language.EN), name(Language.KO));
    }

    /** Other names under which people look for it. */
    List<String> aliases();

    /** A reference to this party. */
    default EntityRef ref() {
        return new EntityRef(EntityKind.PARTY, id());
    }
}
