package org.summitatlas.export.pack;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.summitatlas.model.Account;
import org.summitatlas.model.Attendance;
import org.summitatlas.model.Disagreement;
import org.summitatlas.model.Document;
import org.summitatlas.model.Endorsement;
import org.summitatlas.model.Fact;
import org.summitatlas.model.Framework;
import org.summitatlas.model.Institute;
import org.summitatlas.model.Person;
import org.summitatlas.model.PublishedFigure;
import org.summitatlas.model.Session;
import org.summitatlas.model.Summit;

/**
 * A fact on which a row rests.
 *
 * @param name     what kind of fact it is and which, for example {@code endorsement:seoul-declaration/KOR}
 * @param party    id of the party it is given for
 * @param document id of the document it is given for
 */
record Ground(String name, Optional<String> party, Optional<String> document, Fact fact) {

    static Stream<Ground> of(Endorsement item) {
        String which = item.document() + "/" + item.party();
        Optional<String> party = Optional.of(item.party());
        Optional<String> document = Optional.of(item.document());
        return Stream.concat(Stream.of(new Ground("endorsement:" + which, party, document, item)),
                item.ratified().stream().map(act -> new Ground("ratification:" + which, party, document, act)));
    }

    /** @param party the party to which its list says something by not naming it; empty where it speaks for itself */
    static Ground of(Document item, Optional<String> party) {
        return new Ground("document:" + item.id(), party, Optional.of(item.id()), item);
    }

    static Ground of(Attendance item) {
        return new Ground("attendance:" + item.id(), item.party(), Optional.empty(), item);
    }

    static Ground of(Framework item) {
        return new Ground("framework:" + item.document() + "/" + item.company(), Optional.of(item.company()),
                Optional.of(item.document()), item);
    }

    static Ground of(PublishedFigure item) {
        return new Ground("figure:" + item.id(), Optional.empty(), Optional.of(item.document()), item);
    }

    static Ground of(Person item) {
        return alone("person:" + item.id(), item);
    }

    static Ground of(Summit item) {
        return alone("summit:" + item.id(), item);
    }

    static Ground of(Session item) {
        return alone("session:" + item.id(), item);
    }

    static Stream<Ground> of(Institute item) {
        return Stream.concat(Stream.of(alone("institute:" + item.id(), item)), item.changes().stream()
                .map(change -> alone("institute:" + item.id() + "/" + change.date(), change)));
    }

    /** Every account, numbered from 1. */
    static Stream<Ground> of(Disagreement item) {
        List<Account> accounts = item.accounts();
        return IntStream.range(0, accounts.size())
                .mapToObj(place -> alone("disagreement:" + item.id() + "/" + (place + 1), accounts.get(place)));
    }

    private static Ground alone(String name, Fact fact) {
        return new Ground(name, Optional.empty(), Optional.empty(), fact);
    }
}
