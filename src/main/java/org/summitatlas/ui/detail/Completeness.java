package org.summitatlas.ui.detail;

import org.summitatlas.model.Atlas;
import org.summitatlas.model.Document;
import org.summitatlas.model.PublishedFigure;

/** Tells in words how much of the list of endorsers of a document could be read. */
final class Completeness {

    private Completeness() {
    }

    /** For a document that somebody can endorse. */
    static String words(Document document, Pieces pieces) {
        return switch (document.list()) {
            case COMPLETE -> pieces.say("list.complete");
            case COMPLETE_AT_SIGNING -> document.listTotal().map(pieces.atlas()::figure)
                    .map(figure -> pieces.say("list.at-signing", figure.value() - pieces.atlas().ourCount(figure)))
                    .orElseGet(() -> pieces.say("list.at-signing.some"));
            case PARTIAL -> document.listTotal().map(pieces.atlas()::figure)
                    .map(figure -> of(figure, pieces.atlas(), pieces))
                    .orElseGet(() -> pieces.say("partial", endorsers(document, pieces.atlas())));
        };
    }

    private static String of(PublishedFigure figure, Atlas atlas, Pieces pieces) {
        return pieces.say("list.partial", named(figure, atlas), figure.value(), pieces.of(figure.what()));
    }

    /** Whom we can name of those counted, the ones included of whom no source tells the very day. */
    private static long named(PublishedFigure figure, Atlas atlas) {
        return atlas.endorsementsOf(atlas.document(figure.document())).stream()
                .filter(item -> item.canBeEndorsedBy(figure.asOf().latest()))
                .filter(item -> figure.counts().contains(atlas.party(item.party()).kind())).count();
    }

    private static long endorsers(Document document, Atlas atlas) {
        return atlas.data().parties().stream().filter(party -> atlas.standing(party, document).isEndorser()).count();
    }
}
