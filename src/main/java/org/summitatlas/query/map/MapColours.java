package org.summitatlas.query.map;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.Document;
import org.summitatlas.model.Organization;
import org.summitatlas.model.Party;
import org.summitatlas.model.State;
import org.summitatlas.query.Results;
import org.summitatlas.query.map.ColouredParty.Number;

/** Colours the parties on the map by what a query finds. */
public final class MapColours {

    private final Atlas whole;
    private final List<Party> states;
    private final List<Party> organizations;

    /** @param whole the dataset with everything it knows, whatever day is asked about */
    public MapColours(Atlas whole) {
        this.whole = whole;
        states = whole.data().parties().stream().filter(State.class::isInstance).toList();
        // Always in the same order, so that each keeps its place.
        organizations = whole.data().parties().stream().filter(Organization.class::isInstance)
                .sorted(Comparator.comparing(whole::endorsedCount, Comparator.reverseOrder())).toList();
    }

    /**
     * Colours by the standings towards a document, or by the number of documents endorsed.
     *
     * @param colour id of the document; empty for the number
     * @throws java.util.NoSuchElementException if the dataset has no such document
     */
    public ColouredMap of(Results results, Optional<String> colour) {
        Atlas atlas = results.tables().atlas();
        Optional<Document> document = colour.map(whole::document);
        boolean isNotYet = document.isPresent() && !atlas.contains(document.get().ref());
        Endorsed endorsed = new Endorsed(atlas, results.query().summit());
        CountSteps steps = CountSteps.upTo(endorsed.most());
        Set<String> found = results.partyIds();
        Function<Party, ColouredParty> coloured = party -> {
            if (!found.contains(party.id())) {
                // On an earlier day a party may not have taken part in anything yet.
                return plain(party, atlas.contains(party.ref()) ? MapTone.FILTERED_OUT : MapTone.NO_PARTY);
            }
            if (isNotYet) {
                return plain(party, MapTone.COUNT_0);
            }
            return document.map(asked -> plain(party, MapTone.of(atlas.standing(party, asked))))
                    .orElseGet(() -> numbered(party, new Number(endorsed.by(party), endorsed.openTo(party)), steps));
        };
        return new ColouredMap(document, isNotYet, steps, states.stream().map(coloured).toList(),
                organizations.stream().map(coloured).toList());
    }

    private static ColouredParty plain(Party party, MapTone tone) {
        return new ColouredParty(party, tone, Optional.empty());
    }

    private static ColouredParty numbered(Party party, Number number, CountSteps steps) {
        return new ColouredParty(party, steps.tone(number.endorsed()), Optional.of(number));
    }
}
