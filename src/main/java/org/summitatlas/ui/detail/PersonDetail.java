package org.summitatlas.ui.detail;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.summitatlas.model.Person;

/** Describes a leader, minister or executive: where they took part, for whom and how. */
final class PersonDetail {

    private PersonDetail() {
    }

    static Detail of(Person person, Pieces pieces) {
        Stream<Phrase> roles = Participants.inOrder(pieces.atlas().attendancesOf(person), pieces.atlas()).stream()
                .flatMap(item -> item.role().stream()).map(pieces::of).distinct().map(Phrase::plain);
        Stream<Phrase> parties = pieces.atlas().partiesOf(person).stream().map(party -> pieces.link(party.ref()));
        return new Detail(Optional.of(person.ref()), pieces.of(person.name()), pieces.other(person.name()),
                Stream.concat(roles, parties).toList(), pieces.flag(person.ref()), List.of(), List.of(
                        Participants.ofPerson(person, pieces),
                        Section.of(pieces.say("names"), names(person, pieces)),
                        DisagreementDetail.about(person.ref(), pieces)));
    }

    private static Entry names(Person person, Pieces pieces) {
        List<String> names = Stream.of(Stream.of(pieces.of(person.name())), pieces.other(person.name()).stream(),
                person.aliases().stream()).flatMap(name -> name).distinct().toList();
        return Entry.of("names", Phrase.plain(pieces.join(names)))
                .withDetails(List.of(pieces.term(person.confidence())))
                .withEvidence(pieces.evidence(person));
    }
}
