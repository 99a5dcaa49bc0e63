package org.summitatlas.ui.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.summitatlas.model.Document;
import org.summitatlas.model.DocumentReference;
import org.summitatlas.model.EndorsementStatus;
import org.summitatlas.model.EntityKind;
import org.summitatlas.model.EntityRef;
import org.summitatlas.model.Language;
import org.summitatlas.model.Standing;
import org.summitatlas.query.PartyCount;
import org.summitatlas.query.Tally;

/** Describes a document: who put their name to it, how that squares with what was printed, and what it says. */
final class DocumentDetail {

    private final Document document;
    private final Pieces pieces;

    private DocumentDetail(Document document, Pieces pieces) {
        this.document = document;
        this.pieces = pieces;
    }

    static Detail of(Document document, Pieces pieces) {
        return new DocumentDetail(document, pieces).detail();
    }

    private Detail detail() {
        DocumentEndorsers endorsers = new DocumentEndorsers(document, pieces);
        return new Detail(Optional.of(document.ref()), pieces.of(document.title()), otherTitle(), subtitle(),
                pieces.flag(document.ref()), summary(), Stream.of(
                        Stream.of(Section.of("", about()), adopted()),
                        endorsers.inShort().stream(), Stream.of(Reconciliation.of(document, pieces)),
                        endorsers.atLength().stream(),
                        Stream.of(gists(), references(), DisagreementDetail.about(document.ref(), pieces)))
                .flatMap(sections -> sections).toList());
    }

    private Optional<String> otherTitle() {
        Optional<String> title = pieces.other(document.title());
        return document.koreanTitleIsOurs() && pieces.language() == Language.EN
                ? title.map(words -> pieces.say("translated", words))
                : title;
    }

    private List<Phrase> subtitle() {
        List<Phrase> words = new ArrayList<>();
        words.add(pieces.opening(pieces.messages().term(document.kind())));
        words.add(pieces.date(document.date()));
        words.add(document.summit().map(pieces.atlas()::summit).map(pieces::shortLink).orElseGet(this::place));
        words.add(Phrase.plain(pieces.of(document.issuer())));
        if (document.koreanTitleIsOurs() && pieces.language() == Language.KO) {
            words.add(Phrase.plain(pieces.say("title-is-ours")));
        }
        return words;
    }

    private Phrase place() {
        return document.isOfSeries() ? Phrase.plain(pieces.say("between")) : pieces.term(document.scope());
    }

    private List<List<Detail.Run>> summary() {
        if (!document.isEndorsable()) {
            return List.of();
        }
        Tally tally = Tally.of(pieces.atlas(), document);
        boolean grew = tally.later().total() > 0;
        Verb verb = Verb.of(document);
        return Stream.of(
                figure(grew ? tally.atSigning() : tally.today(), grew ? verb.first(pieces)
                        : verb.word(Standing.ENDORSED, pieces)),
                figure(tally.dayUnknown(), pieces.say(grew ? "day-unknown" : "day-unknown.of-these")),
                figure(tally.later(), verb.word(Standing.JOINED_LATER, pieces)),
                figure(grew ? tally.today() : PartyCount.of(List.of()), pieces.say("today")),
                figure(declined(), pieces.messages().term(Standing.DECLINED)),
                Stream.of(List.of(new Detail.Run(Completeness.words(document, pieces), false))))
                .flatMap(figures -> figures).toList();
    }

    private Stream<List<Detail.Run>> figure(PartyCount count, String words) {
        return count.total() == 0 ? Stream.of() : Stream.of(pieces.figure(pieces.count(count), words));
    }

    private PartyCount declined() {
        return PartyCount.of(pieces.atlas().endorsementsOf(document).stream()
                .filter(item -> item.status() == EndorsementStatus.DECLINED)
                .map(item -> pieces.atlas().party(item.party())).toList());
    }

    private List<Block> about() {
        List<Block> blocks = new ArrayList<>();
        if (!document.themes().isEmpty()) {
            blocks.add(new Block.Chips(document.themes().stream().map(pieces.messages()::term).toList()));
        }
        document.note().map(pieces::of).map(Block.Prose::new).ifPresent(blocks::add);
        return blocks;
    }

    private Section adopted() {
        Optional<EntityRef> at = document.session().map(EntityKind.SESSION::ref)
                .or(() -> document.summit().map(EntityKind.SUMMIT::ref));
        Entry entry = Entry.of("adopted", at.map(pieces::link)
                        .orElseGet(() -> Phrase.plain(pieces.of(document.issuer()))))
                .withDetails(pieces.details(Optional.of(document.date()), document))
                .withEvidence(pieces.evidence(document));
        return Section.of(at.isPresent() ? pieces.say("adopted") : pieces.say("issued"), entry,
                pieces.officialAddress(document.url()));
    }

    private Section gists() {
        return Section.of(pieces.say("gists"), document.paragraphs().stream()
                .map(paragraph -> Entry.of("paragraph:" + paragraph.number(), Phrase.plain(pieces.of(paragraph.gist())))
                        .withMark(paragraph.number())
                        .withDetails(List.of(pieces.term(paragraph.confidence())))
                        .withEvidence(pieces.evidence(paragraph)))
                .toList());
    }

    private Section references() {
        List<DocumentReference> references = document.references();
        return Section.of(pieces.say("references"), IntStream.range(0, references.size())
                .mapToObj(index -> reference(index, references.get(index))).toList());
    }

    private Entry reference(int index, DocumentReference reference) {
        String title = pieces.of(reference.title());
        return Entry.of("reference:" + index, reference.document().map(EntityKind.DOCUMENT::ref)
                        .map(ref -> Phrase.link(title, ref)).orElseGet(() -> Phrase.plain(title)))
                .withDetails(List.of(pieces.term(reference.relation()), pieces.term(reference.confidence())))
                .withEvidence(pieces.evidence(reference));
    }
}
