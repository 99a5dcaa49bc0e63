package org.summitatlas.model;

import java.util.List;

/**
 * A group of states, such as the G7 or the members of the European Union.
 *
 * @param id      a short code, for example {@code G7}
 * @param members ISO alpha-3 codes of its member states, whether or not they took part in a summit
 */
public record Group(String id, LocalizedText name, List<String> members, List<Evidence> evidence) implements Fact {

    public Group {
        members = List.copyOf(members);
        evidence = List.copyOf(evidence);
    }
}
