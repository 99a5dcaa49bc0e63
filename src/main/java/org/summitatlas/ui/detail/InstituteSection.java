package org.summitatlas.ui.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.summitatlas.model.Institute;
import org.summitatlas.model.InstituteChange;
import org.summitatlas.model.Party;

/** Describes the AI safety institutes of a party: how each began and what became of it. */
final class InstituteSection {

    private InstituteSection() {
    }

    static Section of(Party party, Pieces pieces) {
        return Section.of(pieces.say("institutes"), pieces.atlas().data().institutes().stream()
                .filter(institute -> institute.parties().contains(party.id()))
                .flatMap(institute -> Stream.concat(Stream.of(beginning(institute, party, pieces)),
                        IntStream.range(0, institute.changes().size())
                                .mapToObj(index -> change(institute, index, pieces))))
                .toList());
    }

    private static Entry beginning(Institute institute, Party party, Pieces pieces) {
        List<Phrase> details = new ArrayList<>();
        String stage = pieces.messages().term(institute.stage());
        details.add(Phrase.plain(institute.date().map(date -> pieces.say("stage", stage, pieces.messages().date(date)))
                .orElse(stage)));
        institute.host().map(pieces::of).map(host -> pieces.say("sits-in", host)).map(Phrase::plain)
                .ifPresent(details::add);
        institute.parties().stream().filter(id -> !id.equals(party.id()))
                .map(id -> pieces.link(pieces.atlas().party(id).ref())).forEach(details::add);
        details.add(pieces.term(institute.confidence()));
        return Entry.of(institute.id(), Phrase.plain(pieces.of(institute.name())))
                .withOther(pieces.other(institute.name()))
                .withDetails(details)
                .withNotes(List.of(pieces.of(institute.plan())))
                .withEvidence(pieces.evidence(institute));
    }

    private static Entry change(Institute institute, int index, Pieces pieces) {
        InstituteChange change = institute.changes().get(index);
        String title = change.name().map(pieces::of).map(name -> pieces.say("renamed", name))
                .orElseGet(() -> pieces.of(change.event()));
        return Entry.of(institute.id() + ":" + index, Phrase.plain(title))
                .withMark(pieces.say("then"))
                .withDetails(pieces.details(Optional.of(change.date()), change))
                .withNotes(change.name().isPresent() ? List.of(pieces.of(change.event())) : List.of())
                .withEvidence(pieces.evidence(change));
    }
}
