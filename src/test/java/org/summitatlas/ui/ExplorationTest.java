package org.summitatlas.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.summitatlas.model.EntityKind;
import org.summitatlas.model.EntityRef;
import org.summitatlas.query.Query;
import org.summitatlas.query.TableId;

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
            exploration.ask(query -> query.withText(text));
        }
        exploration.goBack();
        assertEquals("", exploration.place().query().text());
        assertEquals(Optional.of(KOREA), exploration.place().selection());
    }

    @Test
    void aWordTypedAndTakenBackIsNoStep() {
        exploration.ask(query -> query.withText("k"));
        exploration.ask(query -> query.withText(""));
        assertEquals(Place.START, exploration.place());
        assertFalse(exploration.canGoBackProperty().get());
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
