package org.summitatlas.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.summitatlas.model.EntityKind;
import org.summitatlas.model.EntityRef;
import org.summitatlas.model.PartyKind;
import org.summitatlas.query.Expression;
import org.summitatlas.query.Expression.Term;
import org.summitatlas.query.Field;
import org.summitatlas.query.Query;
import org.summitatlas.query.RandomExpressions;
import org.summitatlas.query.RandomQueries;
import org.summitatlas.query.TableId;
import org.summitatlas.query.language.QueryForm;
import org.summitatlas.query.language.QueryReading;
import org.summitatlas.query.language.QueryText;
import org.summitatlas.ui.Exploration.Gesture;

class ExplorationTest {

    private static final EntityRef KOREA = new EntityRef(EntityKind.PARTY, "KOR");
    private static final EntityRef JAPAN = new EntityRef(EntityKind.PARTY, "JPN");

    private final Exploration exploration = Bundled.exploration();

    @Test
    void backAndForwardWalkThroughEveryPlace() {
        exploration.select(KOREA);
        exploration.change(place -> place.withTable(TableId.LEADERS));
        exploration.select(JAPAN);
        exploration.goBack();
        assertEquals(Optional.of(KOREA), exploration.place().selection());
        assertEquals(TableId.LEADERS, exploration.place().table());
        exploration.goBack();
        exploration.goBack();
        assertEquals(Place.START, exploration.place());
        assertFalse(exploration.canGoBackProperty().get());
        exploration.goForward();
        exploration.goForward();
        exploration.goForward();
        assertEquals(Optional.of(JAPAN), exploration.place().selection());
        assertFalse(exploration.canGoForwardProperty().get());
    }

    @Test
    void goingSomewhereNewForgetsTheWayForward() {
        exploration.select(KOREA);
        exploration.goBack();
        exploration.select(JAPAN);
        assertFalse(exploration.canGoForwardProperty().get());
    }

    @Test
    void theSamePlaceIsNoStep() {
        exploration.select(KOREA);
        exploration.select(KOREA);
        exploration.goBack();
        assertEquals(Place.START, exploration.place());
    }

    @Test
    void aTypedWordIsOneStep() {
        exploration.select(KOREA);
        for (String text : new String[] {"j", "ja", "jap"}) {
            exploration.ask(Gesture.TYPING, query -> query.withText(text));
        }
        exploration.goBack();
        assertEquals("", exploration.place().query().text());
        assertEquals(Optional.of(KOREA), exploration.place().selection());
    }

    @Test
    void aWordTypedAndTakenBackIsNoStep() {
        exploration.ask(Gesture.TYPING, query -> query.withText("k"));
        exploration.ask(Gesture.TYPING, query -> query.withText(""));
        assertEquals(Place.START, exploration.place());
        assertFalse(exploration.canGoBackProperty().get());
    }

    @Test
    void twoGesturesAreTwoSteps() {
        LocalDate first = LocalDate.of(2023, 11, 2);
        for (int day = 0; day < 5; day++) {
            LocalDate at = first.plusDays(day);
            exploration.ask(Gesture.SLIDING, query -> query.withAsOf(Optional.of(at)));
        }
        exploration.endGesture();
        exploration.ask(Gesture.SLIDING, query -> query.withAsOf(Optional.of(LocalDate.of(2024, 5, 21))));
        exploration.ask(Gesture.TYPING, query -> query.withText("k"));
        exploration.goBack();
        assertEquals(Optional.of(LocalDate.of(2024, 5, 21)), exploration.place().query().asOf());
        exploration.goBack();
        assertEquals(Optional.of(first.plusDays(4)), exploration.place().query().asOf());
        exploration.goBack();
        assertEquals(Place.START, exploration.place());
        exploration.goForward();
        assertEquals(Optional.of(first.plusDays(4)), exploration.place().query().asOf());
    }

    /** Everything is asked of the dataset as it stood; what it is called can still be looked up in the whole. */
    @Test
    void aDayCutsWhatIsKnown() {
        exploration.ask(query -> query.withAsOf(Optional.of(LocalDate.of(2024, 5, 21))));
        assertFalse(exploration.atlas().contains(EntityKind.DOCUMENT.ref("new-delhi-declaration")));
        assertTrue(exploration.wholeAtlas().contains(EntityKind.DOCUMENT.ref("new-delhi-declaration")));
        assertEquals(exploration.tables(), exploration.results().tables());
        exploration.clearQuery();
        assertEquals(Optional.of(LocalDate.of(2024, 5, 21)), exploration.place().query().asOf());
    }

    /** What the program brings into view is part of the step that asked for it. */
    @Test
    void anAmendedPlaceIsNoStepOfItsOwn() {
        exploration.select(KOREA);
        exploration.amend(place -> place.withArrangement(View.MAP, "127,37,4"));
        assertEquals("127,37,4", exploration.place().arrangement(View.MAP));
        exploration.goBack();
        assertEquals(Place.START, exploration.place());
        exploration.goForward();
        assertEquals("127,37,4", exploration.place().arrangement(View.MAP));
    }

    @Test
    void everyChangeOfViewCanBeUndone() {
        exploration.change(place -> place.withView(View.MATRIX));
        exploration.change(place -> place.withArrangement(View.MATRIX, "sort=name"));
        exploration.change(place -> place.withLayout(TableId.COUNTRIES, "*;-endorsed"));
        exploration.change(place -> place.withArrangement(View.MATRIX, ""));
        exploration.goBack();
        assertEquals("sort=name", exploration.place().arrangement(View.MATRIX));
        exploration.goBack();
        assertEquals(Optional.empty(), exploration.place().layout(TableId.COUNTRIES));
        exploration.goBack();
        assertEquals("", exploration.place().arrangement(View.MATRIX));
        exploration.goBack();
        assertEquals(Place.START, exploration.place());
    }

    @Test
    void escapeLetsGoOfOneThingAtATime() {
        exploration.ask(query -> query.withDocuments(Set.of("seoul-declaration")));
        exploration.ask(query -> query.withText("a"));
        exploration.select(KOREA);
        exploration.backOut();
        assertEquals(Optional.empty(), exploration.place().selection());
        exploration.backOut();
        assertEquals("", exploration.place().query().text());
        exploration.backOut();
        assertEquals(Query.EVERYTHING, exploration.place().query());
        exploration.backOut();
        assertEquals(Place.START.withQuery(Query.EVERYTHING), exploration.place());
    }

    @Test
    void escapeLetsGoOfAllThatIsAskedAtOnceAndOfNothingElse() {
        Query here = Query.EVERYTHING.withAsOf(Optional.of(LocalDate.of(2025, 1, 31)));
        Expression either = Expression.anyOf(List.of(new Term(Field.GROUP, "G7"), new Term(Field.KIND, "company")));
        Query asked = here.withDocuments(Set.of("seoul-declaration")).withExcluded(Set.of("bletchley-declaration"))
                .withOthers(List.of(either));
        exploration.change(place -> place.withView(View.MATRIX).withQuery(asked.withText("a")));
        exploration.backOut();
        assertEquals(Place.START.withView(View.MATRIX).withQuery(asked), exploration.place());
        exploration.backOut();
        assertEquals(Place.START.withView(View.MATRIX).withQuery(here), exploration.place());
        exploration.backOut();
        assertEquals(Place.START.withView(View.MATRIX).withQuery(here), exploration.place());
        exploration.goBack();
        assertEquals(asked, exploration.place().query());
    }

    /** A second condition of a kind waits among the others; once there is room in the facet, it belongs there. */
    @Test
    void aConditionMovesIntoTheFacetThatHasBecomeFree() {
        Query asked = Query.EVERYTHING.withKinds(Set.of(PartyKind.STATE)).withGroups(Set.of("G7"))
                .withOthers(List.of(new Term(Field.KIND, "company", "state"), new Term(Field.GROUP, "G20")));
        exploration.ask(_ -> asked);
        assertEquals(asked, exploration.place().query());
        exploration.ask(query -> query.withKinds(Set.of()));
        assertEquals(Query.EVERYTHING.withKinds(Set.of(PartyKind.STATE, PartyKind.COMPANY)).withGroups(Set.of("G7"))
                .withOthers(List.of(new Term(Field.GROUP, "G20"))), exploration.place().query());
    }

    /** Whatever facets are pressed beside whatever the box has written, the line says just what is asked. */
    @Test
    void lineAndQuestionAlwaysSayTheSame() {
        RandomExpressions expressions = new RandomExpressions(11, Bundled.atlas());
        Random random = new Random(11);
        List<Query> facets = RandomQueries.of(11, Bundled.atlas().data(), 400).toList();
        for (Query facet : facets) {
            exploration.ask(_ -> QueryForm.query(expressions.sideBySide()));
            exploration.ask(query -> switch (random.nextInt(7)) {
                case 0 -> query.withKinds(facet.kinds());
                case 1 -> query.withGroups(facet.groups());
                case 2 -> query.withStandings(facet.standings());
                case 3 -> query.withConfidences(facet.confidences());
                case 4 -> query.withFollowThroughs(Set.of());
                case 5 -> query.withText("korea");
                default -> query.withOthers(query.others().stream().skip(1).toList());
            });
            Query asked = exploration.place().query();
            assertEquals(new QueryReading.Understood(asked), QueryText.read(QueryText.printAsked(asked),
                    asked, Bundled.atlas()), () -> QueryText.print(asked));
        }
    }

    @Test
    void choosingASummitIsOneStep() {
        exploration.ask(query -> query.withDocuments(Set.of("cets-225")));
        exploration.chooseSummit(Optional.of("seoul-2024"));
        assertEquals(Optional.of("seoul-2024"), exploration.place().query().summit());
        assertEquals(Set.of(), exploration.place().query().documents());
        exploration.goBack();
        assertEquals(Optional.empty(), exploration.place().query().summit());
        assertEquals(Set.of("cets-225"), exploration.place().query().documents());
    }

    @Test
    void clearingKeepsTheSummit() {
        exploration.chooseSummit(Optional.of("seoul-2024"));
        assertEquals(Optional.of(EntityKind.SUMMIT.ref("seoul-2024")), exploration.place().selection());
        exploration.ask(query -> query.withDocuments(Set.of("seoul-declaration")));
        exploration.backOut();
        exploration.backOut();
        assertEquals(Query.EVERYTHING.withSummit(Optional.of("seoul-2024"), exploration.atlas()),
                exploration.place().query());
        exploration.backOut();
        exploration.clearQuery();
        assertEquals(Optional.of("seoul-2024"), exploration.place().query().summit());
    }

    @Test
    void theSummitChosenOpensUnlessSomethingElseIsOpen() {
        exploration.chooseSummit(Optional.of("seoul-2024"));
        exploration.chooseSummit(Optional.of("paris-2025"));
        assertEquals(Optional.of(EntityKind.SUMMIT.ref("paris-2025")), exploration.place().selection());
        exploration.chooseSummit(Optional.empty());
        assertEquals(Optional.empty(), exploration.place().selection());
        exploration.select(EntityKind.PARTY.ref("KOR"));
        exploration.chooseSummit(Optional.of("paris-2025"));
        assertEquals(Optional.of(EntityKind.PARTY.ref("KOR")), exploration.place().selection());
    }

    /** Whether the user chose the colour or a document asked about alone did. */
    @Test
    void theColourOfADocumentFromElsewhereFallsBackToTheCount() {
        exploration.change(place -> place.withColour(Optional.of("seoul-declaration")));
        exploration.chooseSummit(Optional.of("seoul-2024"));
        assertEquals(Optional.of("seoul-declaration"), exploration.place().colour());
        exploration.chooseSummit(Optional.of("bletchley-2023"));
        assertEquals(Optional.empty(), exploration.place().colour());
    }

    @Test
    void aDocumentThatFellAwayColoursNothing() {
        exploration.ask(query -> query.withDocuments(Set.of("cets-225")));
        assertEquals(Optional.of("cets-225"), exploration.place().colour());
        exploration.chooseSummit(Optional.of("seoul-2024"));
        assertEquals(Optional.empty(), exploration.place().colour());
    }

    @Test
    void resultsAreThereBeforeThePlaceIsAnnounced() {
        AtomicInteger rowsSeen = new AtomicInteger(-1);
        exploration.placeProperty().subscribe((_, now) -> rowsSeen.set(exploration.results().count(TableId.COMPANIES)));
        exploration.ask(query -> query.withDocuments(Set.of("seoul-ai-business-pledge")));
        assertEquals(15, rowsSeen.get());
    }

    @Test
    void selectingDoesNotAskAgain() {
        var before = exploration.results();
        exploration.select(KOREA);
        assertSame(before, exploration.results());
    }

    @Test
    void theHistoryStaysBounded() {
        for (int step = 0; step < 500; step++) {
            exploration.select(step % 2 == 0 ? KOREA : JAPAN);
        }
        int steps = 0;
        while (exploration.canGoBackProperty().get()) {
            exploration.goBack();
            steps++;
        }
        assertTrue(steps <= 200, "kept " + steps);
    }
}
