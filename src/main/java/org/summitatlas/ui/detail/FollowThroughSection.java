package org.summitatlas.ui.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.summitatlas.model.EntityKind;
import org.summitatlas.model.EntityRef;
import org.summitatlas.model.Framework;
import org.summitatlas.model.Framework.Publication;
import org.summitatlas.model.Framework.Version;
import org.summitatlas.model.Party;
import org.summitatlas.query.Promise;

/** Describes what a company promised to publish and what it published. It tells dates, and judges nothing. */
final class FollowThroughSection {

    private final Party company;
    private final Pieces pieces;

    private FollowThroughSection(Party company, Pieces pieces) {
        this.company = company;
        this.pieces = pieces;
    }

    static Section of(Party company, Pieces pieces) {
        return new FollowThroughSection(company, pieces).section();
    }

    private Section section() {
        List<Block> blocks = new ArrayList<>();
        pieces.atlas().frameworksOf(company).stream().map(framework -> Promise.of(pieces.atlas(), framework))
                .forEach(promise -> addTo(blocks, promise));
        return Section.of(pieces.say("framework"), blocks);
    }

    private void addTo(List<Block> blocks, Promise promise) {
        promised(promise).ifPresent(blocks::add);
        blocks.add(kept(promise));
        promise.kept().published().ifPresent(published -> addVersions(blocks, published));
    }

    private Optional<Entry> promised(Promise promise) {
        return promise.made().map(made -> Entry.of("promise:" + made.document(),
                        pieces.link(EntityKind.DOCUMENT.ref(made.document())))
                .withDetails(List.of(Phrase.plain(pieces.say("promised", pieces.when(made))),
                        pieces.term(made.confidence())))
                .withEvidence(pieces.evidence(made)));
    }

    private Entry kept(Promise promise) {
        Framework framework = promise.kept();
        String checked = pieces.messages().date(framework.checked());
        List<Phrase> details = new ArrayList<>();
        days(promise).map(Phrase::plain).ifPresent(details::add);
        if (framework.published().isPresent()) {
            details.add(Phrase.plain(pieces.say("checked", checked)));
        }
        details.add(pieces.term(framework.confidence()));
        String title = framework.published().map(Publication::title).map(pieces::of)
                .orElseGet(() -> pieces.say("none-found", checked));
        return Entry.of("framework:" + framework.document(), Phrase.plain(title))
                .withFlag(pieces.flag(company.ref(),
                        item -> item.about().stream().allMatch(ref -> mayConcern(framework, ref))))
                .withDetails(details).withNotes(pieces.note(framework.note())).withEvidence(pieces.evidence(framework));
    }

    /** A question that also names people, sessions or other documents is not about what was published. */
    private static boolean mayConcern(Framework framework, EntityRef ref) {
        return ref.kind() == EntityKind.PARTY || ref.equals(EntityKind.DOCUMENT.ref(framework.document()));
    }

    /** How long the first publication took, where both dates are known to the day. */
    private Optional<String> days(Promise promise) {
        return promise.daysToFirst().stream().boxed().findFirst().map(days -> days < 0
                ? pieces.say("days.before", -days)
                : pieces.say("days.after", days));
    }

    private void addVersions(List<Block> blocks, Publication published) {
        if (published.isOnlyVersion()) {
            addVersion(blocks, "version.only", published.first());
        } else {
            addVersion(blocks, "version.first", published.first());
            published.latest().ifPresent(latest -> addVersion(blocks, "version.latest", latest));
        }
    }

    /** A version with its address, or in plain words where it has none. */
    private void addVersion(List<Block> blocks, String key, Version version) {
        String date = pieces.messages().date(version.date());
        String words = pieces.say(key, version.label().map(label -> pieces.join(List.of(label, date))).orElse(date));
        blocks.add(version.url().<Block>map(url -> new Block.Address(words, new WebAddress(url)))
                .orElseGet(() -> new Block.Prose(words)));
    }
}
