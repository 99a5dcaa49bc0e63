package org.summitatlas.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.summitatlas.model.Confidence;
import org.summitatlas.model.PartyKind;
import org.summitatlas.model.Standing;

/** The number beside a value is the number of parties after choosing it. */
class FacetCountsTest {

    private final Tables tables = new Tables(SampleAtlas.atlas());

    private int found(Query query) {
        return Results.of(tables, query).parties().size();
    }

    private void assertCountsLeadWhereTheySay(Query query) {
        FacetCounts counts = Results.of(tables, query).counts();
        assertEquals(3, counts.documents().size());
        counts.documents().forEach((id, count) ->
                assertEquals(found(query.withDocuments(after(query, id))), count, query + id));
        assertEach(counts.kinds(), PartyKind.values().length, kind -> query.withKinds(Set.of(kind)));
        assertEach(counts.groups(), 2, group -> query.withGroups(Set.of(group)));
        assertEach(counts.standings(), Standing.values().length, standing -> query.withStandings(Set.of(standing)));
        assertEach(counts.confidences(), Confidence.values().length, value -> query.withConfidences(Set.of(value)));
    }

    private <T> void assertEach(Map<T, Integer> counts, int size, Function<T, Query> choosing) {
        assertEquals(size, counts.size());
        counts.forEach((value, count) -> {
            Query chosen = choosing.apply(value);
            assertEquals(found(chosen), count, chosen::toString);
        });
    }

    private static Set<String> after(Query query, String document) {
        Set<String> chosen = new HashSet<>(query.match() == Match.ANY ? Set.of() : query.documents());
        chosen.add(document);
        return chosen;
    }

    @Test
    void withoutAQuery() {
        assertCountsLeadWhereTheySay(Query.EVERYTHING);
        FacetCounts counts = FacetCounts.of(tables.atlas(), Query.EVERYTHING);
        assertEquals(3, counts.documents().get("declaration"));
        assertEquals(5, counts.kinds().get(PartyKind.STATE));
        assertEquals(1, counts.groups().get("G7"));
        assertEquals(1, counts.standings().get(Standing.JOINED_LATER));
        assertEquals(1, counts.confidences().get(Confidence.SINGLE_SOURCE));
    }

    @Test
    void withEveryWayToCombineDocuments() {
        Query declaration = Query.EVERYTHING.withDocuments(Set.of("declaration"));
        for (Match match : Match.values()) {
            assertCountsLeadWhereTheySay(declaration.withMatch(match));
        }
        assertEquals(1, FacetCounts.of(tables.atlas(), declaration.withMatch(Match.ALL)).documents().get("statement"));
        assertEquals(3, FacetCounts.of(tables.atlas(), declaration.withMatch(Match.NONE)).documents().get("statement"));
    }

    @Test
    void withText() {
        Query korea = Query.EVERYTHING.withText("대한민국");
        assertCountsLeadWhereTheySay(korea);
        assertEquals(1, Results.of(tables, korea).counts().kinds().get(PartyKind.STATE));
    }

    @Test
    void withRandomQueries() {
        Stream.of("", "turkiye", "as printed").forEach(text -> RandomQueries.of(11, tables.atlas().data(), 60)
                .map(query -> query.withText(text)).forEach(this::assertCountsLeadWhereTheySay));
    }
}
