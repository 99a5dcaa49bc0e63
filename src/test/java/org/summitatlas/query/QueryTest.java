package org.summitatlas.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.summitatlas.model.Confidence;
import org.summitatlas.model.PartyKind;
import org.summitatlas.model.Standing;

class QueryTest {

    @Test
    void togglingTwiceChangesNothing() {
        Set<String> once = Query.toggled(Set.of("a"), "b");
        assertEquals(Set.of("a", "b"), once);
        assertEquals(Set.of("a"), Query.toggled(once, "b"));
        assertEquals(Set.of(), Query.toggled(Set.of("a"), "a"));
    }

    @Test
    void theWayDocumentsCombineAsksNothingByItself() {
        for (Match match : Match.values()) {
            assertTrue(Query.EVERYTHING.withMatch(match).isEverything());
        }
    }

    @Test
    void textIsNoFacet() {
        assertFalse(Query.EVERYTHING.withText("x").withMatch(Match.NONE).hasFacets());
        assertTrue(Query.EVERYTHING.withText("x").withGroups(Set.of("G7")).hasFacets());
    }

    @Test
    void everyPartOfAQueryAsksSomething() {
        Stream.of(Query.EVERYTHING.withText("x"),
                        Query.EVERYTHING.withDocuments(Set.of("d")),
                        Query.EVERYTHING.withKinds(Set.of(PartyKind.STATE)),
                        Query.EVERYTHING.withGroups(Set.of("G7")),
                        Query.EVERYTHING.withStandings(Set.of(Standing.UNKNOWN)),
                        Query.EVERYTHING.withConfidences(Set.of(Confidence.PRIMARY)))
                .forEach(query -> assertFalse(query.isEverything(), query::toString));
    }

    @Test
    void isAValue() {
        Set<String> documents = new HashSet<>(Set.of("a"));
        Query query = Query.EVERYTHING.withDocuments(documents);
        documents.add("b");
        assertEquals(Query.EVERYTHING.withDocuments(Set.of("a")), query);
    }
}
