package org.summitatlas.dataset;

import java.util.OptionalInt;
import org.summitatlas.model.Account;
import org.summitatlas.model.Disagreement;

/** Reads the questions on which sources differ. */
final class DisagreementReader {

    private DisagreementReader() {
    }

    static Disagreement disagreement(Node node) {
        return new Disagreement(
                node.get("id", As.newId(DataFile.DISAGREEMENTS)),
                node.get("question", As::sentence),
                node.list("about", As::reference),
                node.list("accounts", 2, As.object(DisagreementReader::account)),
                followed(node),
                node.get("reading", As::sentence));
    }

    private static Account account(Node node) {
        return new Account(node.get("statement", As::sentence), EvidenceReader.evidence(node));
    }

    private static OptionalInt followed(Node node) {
        int accounts = Math.max(2, node.at("accounts").size());
        return node.find("followed", As.indexBelow(accounts)).map(OptionalInt::of).orElse(OptionalInt.empty());
    }
}
