package org.summitatlas.ui.detail;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.Document;
import org.summitatlas.model.DocumentReference;
import org.summitatlas.model.Endorsement;
import org.summitatlas.model.EndorsementStatus;
import org.summitatlas.model.Language;
import org.summitatlas.model.Party;
import org.summitatlas.model.Session;
import org.summitatlas.model.Standing;
import org.summitatlas.query.PartyCount;
import org.summitatlas.query.QueryWords;

/** Describes a document: who put their name to it, what it says, what it refers to. */
final class DocumentDetail {

    private final Document document;
    private final Pieces pieces;
    private final Atlas atlas;

    private DocumentDetail(Document document, Pieces pieces) {
        this.document = document;
        this.pieces = pieces;
        this.atlas = pieces.atlas();
    }

    static Detail of(Document document, Pieces pieces) {
        return new DocumentDetail(document, pieces).detail();
    }

    private Detail detail() {
        return new Detail(Optional.of(document.ref()), pieces.of(document.title()), otherTitle(), subtitle(),
                pieces.flag(document.ref()), summary(), Pieces.sections(
                        Section.of("", about()),
                        Section.of(pieces.say("adopted"), adopted(), new WebAddress(document.url())),
                        endorsers(),
                        dated("joined-later", EndorsementStatus.JOINED_LATER, Standing.JOINED_LATER),
                        dated("declined", EndorsementStatus.DECLINED, Standing.DECLINED),
                        present(), gists(), references(), pieces.disagreements(document.ref())));
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
        words.add(Phrase.plain(pieces.of(document.issuer())));
        if (document.koreanTitleIsOurs() && pieces.language() == Language.KO) {
            words.add(Phrase.plain(pieces.say("title-is-ours")));
        }
        return words;
    }

    private List<List<Detail.Run>> summary() {
        QueryWords words = new QueryWords(pieces.language());
        List<List<Detail.Run>> figures = new ArrayList<>();
        for (EndorsementStatus status : EndorsementStatus.values()) {
            List<Party> parties = with(status).map(item -> atlas.party(item.party())).toList();
            if (!parties.isEmpty()) {
                figures.add(pieces.figure(words.count(PartyCount.of(parties)), pieces.messages().term(status)));
            }
        }
        if (!document.listComplete()) {
            figures.add(List.of(new Detail.Run(
                    pieces.say("partial", atlas.endorsementsOf(document).size()), false)));
        }
        return figures;
    }

    private List<Block> about() {
        List<Block> blocks = new ArrayList<>();
        if (!document.themes().isEmpty()) {
            blocks.add(new Block.Chips(document.themes().stream().sorted(Comparator.naturalOrder())
                    .map(pieces.messages()::term).toList()));
        }
        document.note().map(pieces::of).map(Block.Prose::new).ifPresent(blocks::add);
        return blocks;
    }

    private Entry adopted() {
        Session session = atlas.session(document.session());
        return Entry.of("adopted", pieces.link(session.ref()))
                .withDetails(pieces.details(document.date(), document))
                .withEvidence(pieces.evidence(document));
    }

    private Stream<Endorsement> with(EndorsementStatus status) {
        return atlas.endorsementsOf(document).stream().filter(item -> item.status() == status);
    }

    private Section endorsers() {
        List<Phrase> names = with(EndorsementStatus.ENDORSED)
                .map(item -> pieces.link(atlas.party(item.party()).ref()).withMore(inShort(item))).toList();
        return Section.of(pieces.say("endorsed"), names.isEmpty() ? List.of() : List.of(new Block.Names(names)));
    }

    /** The fact behind a name, for where there is no room for its own lines. */
    private String inShort(Endorsement item) {
        return pieces.say("named", pieces.messages().capitalTerm(item.status()),
                pieces.join(pieces.details(item.date(), item).stream().map(Phrase::text).toList()));
    }

    private Section dated(String key, EndorsementStatus status, Standing standing) {
        return Section.of(pieces.say(key), with(status).map(item ->
                Entry.of(item.party(), pieces.link(atlas.party(item.party()).ref())).withStanding(standing)
                        .withDetails(pieces.details(item.date(), item))
                        .withNotes(pieces.note(item.note()))
                        .withEvidence(pieces.evidence(item))).toList());
    }

    /** Who was there when it was adopted and is not among its endorsers; each name leads to the evidence. */
    private Section present() {
        List<String> ids = atlas.data().parties().stream()
                .filter(party -> atlas.standing(party, document) == Standing.ATTENDED_NOT_LISTED).map(Party::id).toList();
        return Section.of(pieces.say("present"), ids.isEmpty() ? List.of() : List.of(pieces.parties(ids)));
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
        return Entry.of("reference:" + index, reference.document().map(id -> Phrase.link(title, atlas.document(id).ref()))
                        .orElseGet(() -> Phrase.plain(title)))
                .withDetails(List.of(pieces.term(reference.relation()), pieces.term(reference.confidence())))
                .withEvidence(pieces.evidence(reference));
    }
}
