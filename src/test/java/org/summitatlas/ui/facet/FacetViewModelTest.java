package org.summitatlas.ui.facet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.summitatlas.model.Language;
import org.summitatlas.query.Match;
import org.summitatlas.query.Query;
import org.summitatlas.query.TableId;
import org.summitatlas.ui.Bundled;
import org.summitatlas.ui.Exploration;
import org.summitatlas.ui.Messages;
import org.summitatlas.ui.facet.FacetViewModel.Choice;
import org.summitatlas.ui.facet.FacetViewModel.Kind;

class FacetViewModelTest {

    private final Exploration exploration = Bundled.exploration();
    private final FacetViewModel facets = new FacetViewModel(exploration, new Messages(Language.EN));

    private Choice choice(Kind kind, String id) {
        return facets.choices(kind).stream().filter(choice -> choice.id().endsWith("-" + id)).findFirst().orElseThrow();
    }

    @Test
    void documentsCarryTheNumberOfTheirEndorsers() {
        assertEquals(28, choice(Kind.DOCUMENTS, "seoul-ministerial-statement").count());
        assertEquals(20, choice(Kind.DOCUMENTS, "frontier-ai-safety-commitments").count());
        assertEquals(15, choice(Kind.DOCUMENTS, "seoul-ai-business-pledge").count());
    }

    /** The number beside a value is how many parties are found once it alone is chosen in its facet. */
    @ParameterizedTest
    @EnumSource(Kind.class)
    void aCountKeepsItsPromise(Kind kind) {
        for (Choice choice : facets.choices(kind)) {
            exploration.ask(_ -> Query.EVERYTHING);
            facets.toggle(choice);
            assertEquals(choice.count(), exploration.results().parties().size(), choice.id());
            assertTrue(facets.choices(kind).stream().filter(Choice::chosen).map(Choice::id).toList().contains(choice.id()));
        }
    }

    @Test
    void companiesAreFilteredByPledge() {
        facets.toggle(choice(Kind.DOCUMENTS, "seoul-ai-business-pledge"));
        facets.toggle(choice(Kind.DOCUMENTS, "frontier-ai-safety-commitments"));
        assertEquals(27, exploration.results().count(TableId.COMPANIES));
        facets.choose(Match.ALL);
        assertEquals(8, exploration.results().count(TableId.COMPANIES));
        facets.choose(Match.NONE);
        assertEquals(0, exploration.results().count(TableId.COMPANIES));
    }

    @Test
    void chipsShowWhatIsOnAndTakeItAway() {
        facets.toggle(choice(Kind.DOCUMENTS, "seoul-declaration"));
        facets.toggle(choice(Kind.GROUPS, "G7"));
        exploration.ask(query -> query.withText("jap"));
        assertEquals(3, facets.chips().size());
        facets.toggle(facets.chips().getFirst());
        facets.toggle(facets.chips().getLast());
        assertEquals(1, facets.chips().size());
        assertTrue(facets.canClear());
        facets.clear();
        assertTrue(facets.chips().isEmpty());
        assertFalse(facets.canClear());
    }

    @Test
    void aWayToCombineAloneIsNothingToClear() {
        facets.choose(Match.NONE);
        assertFalse(facets.canClear());
    }

    @Test
    void aDocumentChosenAloneColoursTheMap() {
        facets.toggle(choice(Kind.DOCUMENTS, "seoul-declaration"));
        assertEquals(Optional.of("seoul-declaration"), exploration.place().colour());
        facets.toggle(choice(Kind.DOCUMENTS, "seoul-ministerial-statement"));
        assertEquals(Optional.empty(), exploration.place().colour());
        facets.clear();
        facets.toggle(choice(Kind.DOCUMENTS, "seoul-ai-business-pledge"));
        assertEquals(Optional.empty(), exploration.place().colour());
    }

    @Test
    void aColourTheUserChoseIsLeftAlone() {
        exploration.change(place -> place.withColour(Optional.of("seoul-declaration")));
        facets.toggle(choice(Kind.KINDS, "STATE"));
        facets.clear();
        assertEquals(Optional.of("seoul-declaration"), exploration.place().colour());
    }

    @Test
    void aJoinerIsFoundByStatus() {
        facets.toggle(choice(Kind.STANDINGS, "JOINED_LATER"));
        assertEquals(5, exploration.results().count(TableId.COMPANIES));
        assertEquals(5, exploration.results().count(TableId.ENDORSEMENTS));
    }
}
