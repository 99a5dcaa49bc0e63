package org.summitatlas.export.pack;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.summitatlas.export.FactName;
import org.summitatlas.model.Account;
import org.summitatlas.model.Attendance;
import org.summitatlas.model.Disagreement;
import org.summitatlas.model.Document;
import org.summitatlas.model.Endorsement;
import org.summitatlas.model.Fact;
import org.summitatlas.model.Framework;
import org.summitatlas.model.Institute;
import org.summitatlas.model.InstituteChange;
import org.summitatlas.model.Person;
import org.summitatlas.model.PublishedFigure;
import org.summitatlas.model.Session;
import org.summitatlas.model.Summit;

/**
 * A fact on which a row rests.
 *
 * @param party    id of the party it is given for
 * @param document id of the document it is given for
 */
record Ground(FactName name, Optional<String> party, Optional<String> document, Fact fact) {

    static Stream<Ground> of(Endorsement item) {
        Optional<String> party = Optional.of(item.party());
        Optional<String> document = Optional.of(item.document());
        return Stream.concat(Stream.of(new Ground(FactName.of(item), party, document, item)),
                item.ratified().stream().map(act ->
                        new Ground(FactName.ofRatification(item), party, document, act)));
    }

    /** @param party the party to which its list says something by not naming it; empty where it speaks for itself */
    static Ground of(Document item, Optional<String> party) {
        return new Ground(FactName.of(item), party, Optional.of(item.id()), item);
    }

    static Ground of(Attendance item) {
        return new Ground(FactName.of(item), item.party(), Optional.empty(), item);
    }

    static Ground of(Framework item) {
        return new Ground(FactName.of(item), Optional.of(item.company()),
                Optional.of(item.document()), item);
    }

    static Ground of(PublishedFigure item) {
        return new Ground(FactName.of(item), Optional.empty(), Optional.of(item.document()), item);
    }

    static Ground of(Person item) {
        return alone(FactName.of(item), item);
    }

    static Ground of(Summit item) {
        return alone(FactName.of(item), item);
    }

    static Ground of(Session item) {
        return alone(FactName.of(item), item);
    }

    static Stream<Ground> of(Institute item) {
        List<InstituteChange> changes = item.changes();
        return Stream.concat(Stream.of(alone(FactName.of(item), item)), IntStream.range(0, changes.size())
                .mapToObj(place -> alone(FactName.ofChange(item, place + 1), changes.get(place))));
    }

    /** Every account. */
    static Stream<Ground> of(Disagreement item) {
        List<Account> accounts = item.accounts();
        return IntStream.range(0, accounts.size())
                .mapToObj(place -> alone(FactName.ofAccount(item, place + 1), accounts.get(place)));
    }

    private static Ground alone(FactName name, Fact fact) {
        return new Ground(name, Optional.empty(), Optional.empty(), fact);
    }
}
