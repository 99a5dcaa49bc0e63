package org.summitatlas.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.summitatlas.model.Confidence;
import org.summitatlas.model.FollowThrough;
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
            assertTrue(Query.EVERYTHING.withMatch(match).isCleared());
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
                        Query.EVERYTHING.withConfidences(Set.of(Confidence.PRIMARY)),
                        Query.EVERYTHING.withFollowThroughs(Set.of(FollowThrough.NONE_FOUND)))
                .forEach(query -> {
                    assertFalse(query.isCleared(), query::toString);
                    assertEquals(Query.EVERYTHING, query.cleared());
                });
    }

    /** The summit is where to look: not all is shown then, but there is nothing to clear. */
    @Test
    void aSummitIsNoFacetAndStaysWhenTheRestIsCleared() {
        Query seoul = Query.EVERYTHING.withSummit(Optional.of("seoul-2024"), SampleAtlas.atlas());
        assertNotEquals(Query.EVERYTHING, seoul);
        assertTrue(seoul.isCleared());
        assertFalse(seoul.hasFacets());
        assertEquals(seoul, seoul.withText("x").withGroups(Set.of("G7")).withMatch(Match.ALL).cleared());
    }

    @Test
    void isAValue() {
        Set<String> documents = new HashSet<>(Set.of("a"));
        Query query = Query.EVERYTHING.withDocuments(documents);
        documents.add("b");
        assertEquals(Query.EVERYTHING.withDocuments(Set.of("a")), query);
    }

    /** With one document there is nothing to combine, and the line says so in the fewest words. */
    @Test
    void exactlyOneDocumentNeedsNoMatch() {
        assertEquals(Query.EVERYTHING.withDocuments(Set.of("a")).withExcluded(Set.of("b")),
                Query.EVERYTHING.withMatch(Match.ALL).withExactly(Set.of("a"), Set.of("b")));
        assertEquals(Match.ALL, Query.EVERYTHING.withExactly(Set.of("a", "c"), Set.of()).match());
    }
}
