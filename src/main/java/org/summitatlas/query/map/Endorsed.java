package org.summitatlas.query.map;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.Document;
import org.summitatlas.model.Party;
import org.summitatlas.model.PartyKind;

/** Which documents of the series, or of one summit, a party endorsed. */
final class Endorsed {

    private static final Set<PartyKind> ON_THE_MAP = EnumSet.of(PartyKind.STATE, PartyKind.ORGANIZATION);

    private final Atlas atlas;
    private final List<Document> documents;

    /** @param summit id of the one summit that counts; empty for the whole series */
    Endorsed(Atlas atlas, Optional<String> summit) {
        this.atlas = atlas;
        documents = atlas.data().documents().stream().filter(Document::isOfSeries)
                .filter(document -> summit.isEmpty() || document.summit().equals(summit)).toList();
    }

    List<Document> by(Party party) {
        return documents.stream().filter(document -> atlas.standing(party, document).isEndorser()).toList();
    }

    /** How many of them the party could endorse. */
    int openTo(Party party) {
        return (int) documents.stream().filter(document -> document.isOpenTo(party)).count();
    }

    /** The largest number that a party on the map has. */
    int most() {
        return atlas.data().parties().stream().filter(party -> ON_THE_MAP.contains(party.kind()))
                .mapToInt(party -> by(party).size()).max().orElse(0);
    }
}
