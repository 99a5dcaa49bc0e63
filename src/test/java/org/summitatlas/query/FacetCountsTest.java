package org.summitatlas.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.summitatlas.model.Confidence;
import org.summitatlas.model.Document;
import org.summitatlas.model.FollowThrough;
import org.summitatlas.model.PartyKind;
import org.summitatlas.model.Standing;

/** The number beside a value is the number of parties after choosing it. */
class FacetCountsTest {

    private final Tables tables = new Tables(SampleAtlas.atlas());

    private int found(Query query) {
        return Results.of(tables, query).parties().size();
    }

    private FacetCounts counts(Query query) {
        return Results.of(tables, query).counts();
    }

    private void assertCountsLeadWhereTheySay(Query query) {
        FacetCounts counts = Results.of(tables, query).counts();
        assertEquals(Results.of(tables, query).scope().documents().stream().filter(Document::isEndorsable)
                .map(Document::id).collect(Collectors.toSet()), counts.documents().keySet());
        counts.documents().forEach((id, count) ->
                assertEquals(found(query.withDocuments(after(query, id))), count, query + id));
        assertEach(counts.kinds(), PartyKind.values().length, kind -> query.withKinds(Set.of(kind)));
        assertEach(counts.groups(), 2, group -> query.withGroups(Set.of(group)));
        assertEach(counts.standings(), Standing.values().length, standing -> query.withStandings(Set.of(standing)));
        assertEach(counts.confidences(), Confidence.values().length, value -> query.withConfidences(Set.of(value)));
        assertEach(counts.followThroughs(), FollowThrough.values().length, value ->
                query.withFollowThroughs(Set.of(value)));
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
        FacetCounts counts = counts(Query.EVERYTHING);
        assertEquals(3, counts.documents().get("declaration"));
        assertEquals(5, counts.kinds().get(PartyKind.STATE));
        assertEquals(1, counts.groups().get("G7"));
        assertEquals(2, counts.standings().get(Standing.JOINED_LATER));
        assertEquals(1, counts.confidences().get(Confidence.SINGLE_SOURCE));
        assertEquals(1, counts.followThroughs().get(FollowThrough.NONE_FOUND));
    }

    @Test
    void withEveryWayToCombineDocuments() {
        Query declaration = Query.EVERYTHING.withDocuments(Set.of("declaration"));
        for (Match match : Match.values()) {
            assertCountsLeadWhereTheySay(declaration.withMatch(match));
        }
        assertEquals(1, counts(declaration.withMatch(Match.ALL)).documents().get("statement"));
        assertEquals(3, counts(declaration.withMatch(Match.NONE)).documents().get("statement"));
    }

    @Test
    void atASummit() {
        Query abidjan = Query.EVERYTHING.withSummit(Optional.of("abidjan-2025"), tables.atlas());
        assertCountsLeadWhereTheySay(abidjan);
        assertEquals(Map.of("abidjan-statement", 3), counts(abidjan).documents());
        assertEquals(5, counts(abidjan).kinds().get(PartyKind.STATE));
        assertEquals(0, counts(abidjan).followThroughs().get(FollowThrough.PUBLISHED));
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
