package org.summitatlas.query;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.Attendance;
import org.summitatlas.model.Document;
import org.summitatlas.model.Endorsement;
import org.summitatlas.model.EntityKind;
import org.summitatlas.model.Fact;
import org.summitatlas.model.Outcome;
import org.summitatlas.model.Party;

/** What a standing rests on. */
public final class Grounds {

    private Grounds() {
    }

    /**
     * The facts behind the standing of a party towards a document: what it did; where it did nothing, the list that
     * does not name it and, if it was there all the same, what says so; none where the document is not open to it.
     */
    public static List<Fact> of(Atlas atlas, Party party, Document document) {
        Optional<Endorsement> endorsement = atlas.endorsement(party.id(), document.id());
        if (endorsement.isPresent()) {
            return Stream.<Fact>concat(endorsement.stream(), endorsement.get().ratified().stream()).toList();
        }
        return switch (atlas.standing(party, document)) {
            case NOT_ELIGIBLE -> List.of();
            case ATTENDED_NOT_LISTED -> Stream.<Fact>concat(Stream.of(document), presence(atlas, party, document))
                    .toList();
            default -> List.of(document);
        };
    }

    private static Stream<Attendance> presence(Atlas atlas, Party party, Document document) {
        return atlas.attendancesFor(party).stream().filter(item -> item.outcome() == Outcome.ATTENDED)
                .filter(item -> document.session().map(EntityKind.SESSION::ref).map(item.at()::equals)
                        .orElseGet(() -> document.summit().filter(atlas.summitOf(item)::equals).isPresent()));
    }
}
