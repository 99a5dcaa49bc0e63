package org.summitatlas.ui.detail;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.summitatlas.model.Account;
import org.summitatlas.model.Disagreement;

/** Describes a question on which sources differ: every account, which one is followed, and why. */
final class DisagreementDetail {

    private DisagreementDetail() {
    }

    static Detail of(Disagreement disagreement, Pieces pieces) {
        List<Account> accounts = disagreement.accounts();
        boolean none = disagreement.followed().isEmpty();
        Block.Prose reading = new Block.Prose(pieces.of(disagreement.reading()));
        List<Block> readings = none ? List.of(new Block.Prose(pieces.say("follows-none.sentence")), reading)
                : List.of(reading);
        return new Detail(Optional.of(disagreement.ref()), pieces.of(disagreement.question()),
                pieces.other(disagreement.question()),
                List.of(Phrase.plain(pieces.say("disagreement")), Phrase.plain(pieces.accounts(disagreement))),
                Optional.empty(), List.of(), Pieces.sections(
                        Section.of(pieces.say("disagreement.accounts"), IntStream.range(0, accounts.size())
                                .mapToObj(index -> account(disagreement, index, pieces)).toList()),
                        Section.of(pieces.say("reading"), readings),
                        Section.of(pieces.say("concerns"),
                                new Block.Names(disagreement.about().stream().map(pieces::link).toList()))));
    }

    private static Entry account(Disagreement disagreement, int index, Pieces pieces) {
        Account account = disagreement.accounts().get(index);
        boolean followed = disagreement.followed().stream().anyMatch(value -> value == index);
        return Entry.of("account:" + index, Phrase.plain(pieces.of(account.statement())))
                .withMark(Integer.toString(index + 1))
                .withBadge(followed ? Optional.of(pieces.say("followed")) : Optional.empty())
                .withDetails(List.of(pieces.term(account.confidence())))
                .withEvidence(pieces.evidence(account));
    }
}
