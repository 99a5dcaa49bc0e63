package org.summitatlas.model;

import java.util.List;

/**
 * A leader, minister or executive.
 *
 * @param id      a slug of the English name
 * @param name    the English name, and the Korean one as printed where a source prints it
 * @param aliases further spellings to be found by
 */
public record Person(String id, LocalizedText name, List<String> aliases, List<Evidence> evidence) implements Fact {

    public Person {
        aliases = List.copyOf(aliases);
        evidence = List.copyOf(evidence);
    }

    public EntityRef ref() {
        return new EntityRef(EntityKind.PERSON, id);
    }
}
