package org.summitatlas.model;

import java.util.List;
import java.util.OptionalInt;

/**
 * A question on which sources differ.
 *
 * @param about    what it concerns; it is flagged on each of these
 * @param accounts every account, at least two
 * @param followed index of the account the dataset follows; empty where it follows none
 * @param reading  how we read the accounts, and why
 */
public record Disagreement(String id, LocalizedText question, List<EntityRef> about, List<Account> accounts,
                           OptionalInt followed, LocalizedText reading) {

    public Disagreement {
        about = List.copyOf(about);
        accounts = List.copyOf(accounts);
    }

    public EntityRef ref() {
        return new EntityRef(EntityKind.DISAGREEMENT, id);
    }
}
