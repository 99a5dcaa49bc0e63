package org.summitatlas.ui.map;

import java.util.List;
import java.util.Optional;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.Document;
import org.summitatlas.model.Party;
import org.summitatlas.model.PartyKind;

/** How many of the documents of the series, or of one summit, a party endorsed. */
final class Endorsed {

    private final Atlas atlas;
    private final List<Document> documents;

    /** @param summit id of the one summit that counts; empty for the whole series */
    Endorsed(Atlas atlas, Optional<String> summit) {
        this.atlas = atlas;
        documents = atlas.data().documents().stream().filter(Document::isOfSeries)
                .filter(document -> summit.isEmpty() || document.summit().equals(summit)).toList();
    }

    int by(Party party) {
        return (int) documents.stream().filter(document -> atlas.standing(party, document).isEndorser()).count();
    }

    /** How many of them the party could endorse. */
    int openTo(Party party) {
        return (int) documents.stream().filter(document -> document.isOpenTo(party)).count();
    }

    /** The largest number that a party on the map has. */
    int most() {
        return atlas.data().parties().stream().filter(party -> party.kind() != PartyKind.COMPANY).mapToInt(this::by)
                .max().orElse(0);
    }
}
