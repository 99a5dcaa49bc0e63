package org.summitatlas.ui.facet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.summitatlas.model.Framework;
import org.summitatlas.model.Language;
import org.summitatlas.model.Party;
import org.summitatlas.model.PartyKind;
import org.summitatlas.model.Standing;
import org.summitatlas.query.Expression;
import org.summitatlas.query.Expression.Term;
import org.summitatlas.query.Field;
import org.summitatlas.query.Match;
import org.summitatlas.query.Query;
import org.summitatlas.query.TableId;
import org.summitatlas.ui.Bundled;
import org.summitatlas.ui.Exploration;
import org.summitatlas.ui.Messages;
import org.summitatlas.ui.facet.Choice.State;
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
            assertTrue(facets.choices(kind).stream().filter(Choice::isOn).map(Choice::id).toList().contains(choice.id()));
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
        assertEquals(exploration.tables().table(TableId.COMPANIES).rows().stream().map(Party.class::cast)
                .filter(party -> party.kind() == PartyKind.COMPANY).count() - 27,
                exploration.results().count(TableId.COMPANIES));
    }

    @Test
    void chipsShowWhatIsOnAndTakeItAway() {
        facets.toggle(choice(Kind.DOCUMENTS, "seoul-declaration"));
        facets.toggle(choice(Kind.GROUPS, "G7"));
        exploration.ask(query -> query.withText("jap"));
        assertEquals(3, facets.chips().size());
        facets.remove(facets.chips().getFirst());
        facets.remove(facets.chips().getLast());
        assertEquals(1, facets.chips().size());
        assertTrue(facets.canClear());
        facets.clear();
        assertTrue(facets.chips().isEmpty());
        assertFalse(facets.canClear());
    }

    @Test
    void documentsStandUnderTheirSummits() {
        List<DocumentGroup> groups = facets.documentGroups();
        assertEquals(List.of("Bletchley 2023", "Seoul 2024", "Paris 2025", "New Delhi 2026", "Between summits",
                "Outside the series"), groups.stream().map(DocumentGroup::heading).toList());
        assertEquals(List.of("documents-of-outside"),
                groups.stream().filter(DocumentGroup::aside).map(DocumentGroup::id).toList());
        List<String> offered = facets.choices(Kind.DOCUMENTS).stream().map(Choice::id).toList();
        assertEquals(groups.stream().mapToInt(group -> group.choices().size()).sum(), offered.size());
        exploration.atlas().data().documents().forEach(document ->
                assertEquals(document.isEndorsable(), offered.contains("documents-" + document.id()), document.id()));
    }

    @Test
    void onlyDocumentsOfTheSummitAreOffered() {
        exploration.chooseSummit(Optional.of("seoul-2024"));
        assertEquals(List.of("documents-of-seoul-2024"),
                facets.documentGroups().stream().map(DocumentGroup::id).toList());
        assertEquals(5, facets.choices(Kind.DOCUMENTS).size());
    }

    @Test
    void everyStatusIsAlwaysListed() {
        facets.toggle(choice(Kind.KINDS, "INSTITUTION"));
        assertEquals(List.of(Standing.values()),
                facets.choices(Kind.STANDINGS).stream().map(choice -> choice.standing().orElseThrow()).toList());
    }

    @Test
    void companiesAreFilteredByWhatTheyPublished() {
        facets.toggle(choice(Kind.FOLLOW_THROUGHS, "NONE_FOUND"));
        assertEquals(List.of("No framework found"), facets.chips().stream().map(Choice::label).toList());
        Set<String> without = exploration.atlas().data().frameworks().stream()
                .filter(framework -> framework.published().isEmpty()).map(Framework::company)
                .collect(Collectors.toSet());
        assertEquals(without, exploration.results().partyIds());
        assertEquals(without.size(), exploration.results().count(TableId.FRAMEWORKS));
    }

    @Test
    void promisesAreAskedAboutWhereThereAreAny() {
        exploration.chooseSummit(Optional.of("bletchley-2023"));
        assertEquals(List.of(), facets.choices(Kind.FOLLOW_THROUGHS));
        exploration.chooseSummit(Optional.of("seoul-2024"));
        assertEquals(2, facets.choices(Kind.FOLLOW_THROUGHS).size());
    }

    @Test
    void aSummitAloneIsNothingToClear() {
        exploration.chooseSummit(Optional.of("seoul-2024"));
        assertFalse(facets.canClear());
        facets.toggle(choice(Kind.GROUPS, "G7"));
        facets.clear();
        assertEquals(Optional.of("seoul-2024"), exploration.place().query().summit());
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
        exploration.chooseSummit(Optional.of("seoul-2024"));
        assertEquals(5, exploration.results().count(TableId.COMPANIES));
        assertEquals(5, exploration.results().count(TableId.ENDORSEMENTS));
    }

    private Query query() {
        return exploration.place().query();
    }

    private Choice document(String id) {
        return choice(Kind.DOCUMENTS, id);
    }

    @Test
    void onePressAfterTheOtherChoosesExcludesAndLetsGo() {
        facets.toggle(document("seoul-declaration"));
        assertEquals(Query.EVERYTHING.withDocuments(Set.of("seoul-declaration")), query());
        facets.toggle(document("seoul-declaration"));
        assertEquals(Query.EVERYTHING.withExcluded(Set.of("seoul-declaration")), query());
        assertEquals(List.of("not Seoul Declaration"), facets.chips().stream().map(Choice::label).toList());
        facets.toggle(document("seoul-declaration"));
        assertEquals(Query.EVERYTHING, query());
    }

    @Test
    void aFacetWithoutDocumentsIsOnOrOff() {
        facets.toggle(choice(Kind.GROUPS, "G7"));
        facets.choose(choice(Kind.GROUPS, "G7"), State.EXCLUDED);
        assertEquals(Query.EVERYTHING.withGroups(Set.of("G7")), query());
        facets.toggle(choice(Kind.GROUPS, "G7"));
        assertEquals(Query.EVERYTHING, query());
    }

    @Test
    void whatOnlyTheBoxCanWriteHasAChipAndSurvivesEveryFacet() {
        Expression either = Expression.anyOf(List.of(
                new Term(Field.GROUP, "G7"), new Term(Field.STANDING, "declined")));
        Expression notIndia = Expression.not(new Term(Field.PARTY, "IND"));
        exploration.ask(query -> query.withOthers(List.of(either, notIndia)));
        for (Kind kind : Kind.values()) {
            facets.toggle(facets.choices(kind).getFirst());
            assertEquals(List.of(either, notIndia), query().others(), kind.toString());
        }
        List<Choice> chips = facets.chips().stream().filter(chip -> chip.id().startsWith("other-")).toList();
        assertEquals(List.of("group: G7 or status: declined", "not party: India"),
                chips.stream().map(Choice::label).toList());
        facets.remove(chips.getFirst());
        assertEquals(List.of(notIndia), query().others());
        facets.remove(facets.chips().stream().filter(chip -> chip.id().equals("other-0")).findFirst().orElseThrow());
        assertEquals(List.of(), query().others());
    }

    @Test
    void aDocumentOfAnotherSummitStaysInSightWhileItIsAskedAbout() {
        exploration.ask(query -> query.withSummit(Optional.of("seoul-2024")).withDocuments(Set.of("seoul-declaration"))
                .withExcluded(Set.of("bletchley-declaration")));
        DocumentGroup elsewhere = facets.documentGroups().getLast();
        assertEquals("documents-of-elsewhere", elsewhere.id());
        assertEquals(List.of(State.EXCLUDED), elsewhere.choices().stream().map(Choice::state).toList());
        facets.toggle(elsewhere.choices().getFirst());
        assertEquals(Set.of(), query().excluded());
        assertEquals(List.of("documents-of-seoul-2024"),
                facets.documentGroups().stream().map(DocumentGroup::id).toList());
    }

    @Test
    void aDocumentThatDoesNotExistYetIsShownWithNobody() {
        exploration.ask(query -> query.withAsOf(Optional.of(LocalDate.of(2023, 12, 31))));
        assertTrue(document("bletchley-declaration").isThere());
        Choice later = document("paris-statement");
        assertFalse(later.isThere());
        assertEquals(0, later.count());
    }
}
