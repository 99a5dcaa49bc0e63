package org.summitatlas.ui.detail;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.summitatlas.model.Account;
import org.summitatlas.model.Disagreement;
import org.summitatlas.model.EntityRef;

/** Describes a question on which sources differ: every account, which one is followed, and why. */
final class DisagreementDetail {

    private DisagreementDetail() {
    }

    static Detail of(Disagreement disagreement, Pieces pieces) {
        return new Detail(Optional.of(disagreement.ref()), pieces.of(disagreement.question()),
                pieces.other(disagreement.question()),
                List.of(Phrase.plain(pieces.say("disagreement")), Phrase.plain(accounts(disagreement, pieces))),
                Optional.empty(), List.of(), List.of(
                        Section.of(pieces.say("disagreement.accounts"),
                                IntStream.range(0, disagreement.accounts().size())
                                        .mapToObj(index -> account(disagreement, index, pieces)).toList()),
                        Section.of(pieces.say("reading"),
                                new Block.Prose(disagreement.followed().isEmpty() ? pieces.say("follows-none.sentence")
                                        : pieces.say("follows.sentence", disagreement.followed().getAsInt() + 1)),
                                new Block.Prose(pieces.of(disagreement.reading()))),
                        Section.ofNames(pieces.say("concerns"),
                                disagreement.about().stream().map(pieces::link).toList())));
    }

    /** Who says so stands beside each account, so that they can be weighed before any evidence is opened. */
    private static Block.Boxed account(Disagreement disagreement, int index, Pieces pieces) {
        Account account = disagreement.accounts().get(index);
        boolean followed = disagreement.followed().stream().anyMatch(value -> value == index);
        return new Block.Boxed(Entry.of("account:" + index, Phrase.plain(pieces.of(account.statement())))
                .withMark(Integer.toString(index + 1))
                .withBadge(followed ? Optional.of(pieces.say("followed")) : Optional.empty())
                .withDetails(List.of(pieces.publishers(account), pieces.term(account.confidence())))
                .withEvidence(pieces.evidence(account)), followed);
    }

    private static String accounts(Disagreement disagreement, Pieces pieces) {
        return pieces.say("accounts", disagreement.accounts().size());
    }

    /** The section every kind of thing ends with when sources differ on it. */
    static Section about(EntityRef ref, Pieces pieces) {
        return Section.of(pieces.say("disagreements"), pieces.atlas().disagreementsAbout(ref).stream()
                .map(item -> Entry.of(item.ref().toString(), pieces.link(item.ref()))
                        .withDetails(List.of(Phrase.plain(accounts(item, pieces)),
                                Phrase.plain(followed(item, pieces)))))
                .toList());
    }

    private static String followed(Disagreement item, Pieces pieces) {
        return item.followed().isEmpty() ? pieces.say("follows-none")
                : pieces.say("follows", pieces.of(item.accounts().get(item.followed().getAsInt()).statement()));
    }
}
