package org.summitatlas.ui.detail;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.Document;
import org.summitatlas.model.Party;
import org.summitatlas.model.PublishedFigure;
import org.summitatlas.query.Agreement;

/** Sets every number that was printed for the endorsers of a document beside ours, and says why they differ. */
final class Reconciliation {

    private final Document document;
    private final Pieces pieces;
    private final Atlas atlas;

    private Reconciliation(Document document, Pieces pieces) {
        this.document = document;
        this.pieces = pieces;
        this.atlas = pieces.atlas();
    }

    /** The printed numbers in order of the day they are of. */
    static Section of(Document document, Pieces pieces) {
        return new Reconciliation(document, pieces).section();
    }

    private Section section() {
        List<PublishedFigure> figures = atlas.figuresOf(document).stream()
                .sorted(Comparator.comparing(PublishedFigure::asOf)).toList();
        List<Block> blocks = new ArrayList<>();
        if (!figures.isEmpty()) {
            blocks.add(new Block.Prose(pieces.say("figures.lead")));
            figures.stream().map(this::figure).forEach(blocks::add);
        }
        return Section.of(pieces.say("figures"), blocks);
    }

    private Block.Figure figure(PublishedFigure figure) {
        String what = pieces.of(figure.what());
        List<Phrase> details = new ArrayList<>();
        details.add(Phrase.plain(pieces.say("as-of", pieces.messages().date(figure.asOf()))));
        details.add(pieces.publishers(figure));
        details.add(pieces.term(figure.confidence()));
        List<String> notes = new ArrayList<>();
        if (figure.counts().size() > 1) {
            notes.add(pieces.say("figures.ours", pieces.count(ours(figure))));
        }
        notes.addAll(pieces.note(figure.explanation()));
        Entry entry = Entry.of("figure:" + figure.id(), Phrase.plain(what)).withDetails(details).withNotes(notes)
                .withEvidence(pieces.evidence(figure));
        return new Block.Figure(printed(figure), Integer.toString(atlas.ourCount(figure)),
                Agreement.of(atlas, figure), entry);
    }

    private String printed(PublishedFigure figure) {
        return switch (figure.bound()) {
            case EXACT -> Integer.toString(figure.value());
            case MORE_THAN -> pieces.say("figures.more-than", figure.value());
            case ABOUT -> pieces.say("figures.about", figure.value());
        };
    }

    /** Whom our number counts: the endorsers of the same kinds, known by that day. */
    private List<Party> ours(PublishedFigure figure) {
        return atlas.endorsersBy(document, figure.asOf().latest()).stream()
                .filter(party -> figure.counts().contains(party.kind())).toList();
    }
}
