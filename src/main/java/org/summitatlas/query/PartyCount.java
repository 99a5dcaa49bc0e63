package org.summitatlas.query;

import java.util.Collection;
import java.util.List;
import org.summitatlas.model.Organization;
import org.summitatlas.model.Party;
import org.summitatlas.model.PartyKind;

/**
 * How many parties of each kind: a bare number hides that "28" may be 27 states and the EU.
 *
 * @param organizations the organizations themselves, few enough to be named
 */
public record PartyCount(int states, List<Organization> organizations, int companies, int institutions) {

    public PartyCount {
        organizations = List.copyOf(organizations);
    }

    public static PartyCount of(Collection<? extends Party> parties) {
        return new PartyCount(
                ofKind(parties, PartyKind.STATE),
                parties.stream().filter(Organization.class::isInstance).map(Organization.class::cast).toList(),
                ofKind(parties, PartyKind.COMPANY),
                ofKind(parties, PartyKind.INSTITUTION));
    }

    private static int ofKind(Collection<? extends Party> parties, PartyKind kind) {
        return (int) parties.stream().filter(party -> party.kind() == kind).count();
    }

    public int total() {
        return states + organizations.size() + companies + institutions;
    }
}
