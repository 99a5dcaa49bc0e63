package org.summitatlas.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.Document;
import org.summitatlas.model.Party;

/** With a summit chosen everything follows it; without one nothing is left out. */
class ScopeTest {

    private final Atlas atlas = SampleAtlas.atlas();
    private final Tables tables = new Tables(atlas);

    private Query at(String summit) {
        return Query.EVERYTHING.withSummit(Optional.of(summit), atlas);
    }

    @Test
    void withoutASummitEverythingIsThere() {
        Results all = Results.of(tables, Query.EVERYTHING);
        tables.all().forEach(table -> assertEquals(table.rows(), all.rows(table), table.id()::word));
        assertEquals(atlas.data().documents(), all.scope().documents());
    }

    @ParameterizedTest
    @CsvSource({
        "seoul-2024,COUNTRIES,KOR|GBR|CHN|TUR|EU|UN", "abidjan-2025,COUNTRIES,KOR|GBR|CHN|TUR|CIV|UN",
        "seoul-2024,COMPANIES,samsung-electronics|naver", "abidjan-2025,COMPANIES,sahel-fund",
        "seoul-2024,LEADERS,yoon-suk-yeol|rishi-sunak|choi-soo-yeon", "abidjan-2025,LEADERS,awa-diallo",
        "seoul-2024,DOCUMENTS,declaration|statement|pledge|report", "abidjan-2025,DOCUMENTS,abidjan-statement",
        "seoul-2024,SUMMITS,seoul-2024", "abidjan-2025,SUMMITS,abidjan-2025",
        "seoul-2024,FRAMEWORKS,samsung-electronics|naver", "abidjan-2025,FRAMEWORKS,",
        "seoul-2024,FIGURES,declaration-three", "abidjan-2025,FIGURES,abidjan-sixty",
        "seoul-2024,SESSIONS,leaders|ministers", "abidjan-2025,SESSIONS,",
        "seoul-2024,INSTITUTES,", "abidjan-2025,INSTITUTES,ivorian-institute",
        "seoul-2024,DISAGREEMENTS,china", "abidjan-2025,DISAGREEMENTS,china|sixty",
        "seoul-2024,SOURCES,host-text|press-report", "abidjan-2025,SOURCES,host-text|press-report|abidjan-page"})
    void aSummitShowsWhatBelongsToIt(String summit, TableId id, String expected) {
        assertEquals(expected == null ? List.of() : List.of(expected.split("\\|")), ids(at(summit), tables.table(id)));
    }

    private <T> List<String> ids(Query query, Table<T> table) {
        return Results.of(tables, query).rows(table).stream()
                .map(row -> table.columns().getFirst().cell().apply(row).plain()).toList();
    }

    @Test
    void endorsementsAndAttendancesAreThoseOfTheSummit() {
        Results results = Results.of(tables, at("abidjan-2025"));
        assertEquals(4, results.count(TableId.ENDORSEMENTS));
        assertEquals(3, results.count(TableId.ATTENDANCES));
    }

    /** Whoever was found at one summit is not shown there for what they did at another. */
    @Test
    void facetsAskAboutTheSummitOnly() {
        Query koreans = at("abidjan-2025").withText("korea");
        assertEquals(List.of("KOR"), ids(koreans, tables.table(TableId.COUNTRIES)));
        Query g20 = at("abidjan-2025").withGroups(Set.of("G20"));
        assertEquals(List.of("KOR", "GBR", "CHN", "TUR"), ids(g20, tables.table(TableId.COUNTRIES)));
        assertEquals(List.of(), ids(g20, tables.table(TableId.LEADERS)));
        assertEquals(2, Results.of(tables, g20).count(TableId.ENDORSEMENTS));
    }

    /** The treaty and the network are of no summit. */
    @Test
    void theSummitsShareOutNothingThatIsOfNone() {
        List<String> ofSummits = atlas.data().summits().stream()
                .flatMap(summit -> Scope.of(atlas, Optional.of(summit.id())).documents().stream())
                .map(Document::id).toList();
        List<String> ofNone = atlas.data().documents().stream().map(Document::id)
                .filter(id -> !ofSummits.contains(id)).toList();
        assertEquals(List.of("network", "treaty"), ofNone);
    }

    @Test
    void choosingASummitLetsGoOfDocumentsFromElsewhere() {
        Query both = Query.EVERYTHING.withDocuments(Set.of("declaration", "abidjan-statement", "treaty"));
        assertEquals(Set.of("abidjan-statement"), both.withSummit(Optional.of("abidjan-2025"), atlas).documents());
        assertEquals(both.documents(), both.withSummit(Optional.empty(), atlas).documents());
    }

    @Test
    void aSummitThatIsNotThereIsRefused() {
        assertThrows(NoSuchElementException.class, () -> at("atlantis-1900"));
    }

    /** Even a query that names what is not of its summit finds nobody who has no part in it. */
    @Test
    void nobodyIsFoundOutsideTheScope() {
        RandomQueries.of(23, atlas.data(), 500).forEach(query -> {
            Results results = Results.of(tables, query);
            assertTrue(results.parties().stream().allMatch((Party party) -> results.scope().holds(party)),
                    query::toString);
            tables.all().forEach(table -> assertTrue(ids(query.cleared(), table).containsAll(ids(query, table)),
                    query::toString));
        });
    }
}
