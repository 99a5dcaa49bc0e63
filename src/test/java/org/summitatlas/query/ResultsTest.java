package org.summitatlas.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitatlas.model.Attendance;
import org.summitatlas.model.Confidence;
import org.summitatlas.model.Document;
import org.summitatlas.model.Endorsement;
import org.summitatlas.model.Party;
import org.summitatlas.model.Person;
import org.summitatlas.model.Session;
import org.summitatlas.model.Standing;

class ResultsTest {

    private final Tables tables = new Tables(SampleAtlas.atlas());

    private <T> Table<T> table(TableId id, Class<T> type) {
        return TypedTables.of(tables, id, type);
    }

    private static <T> List<String> ids(Results results, Table<T> table, Function<T, String> id) {
        return results.rows(table).stream().map(id).toList();
    }

    @Test
    void everythingShowsEveryRow() {
        Results results = Results.of(tables, Query.EVERYTHING);
        tables.all().forEach(table -> assertEquals(table.rows(), results.rows(table), table.id()::word));
        assertEquals(10, results.partyIds().size());
        assertEquals(5, results.partyCount().states());
    }

    /** What the other languages and sources call a row finds it, too. */
    @ParameterizedTest
    @CsvSource({
        "COUNTRIES,대한민ㄱ,1", "COUNTRIES,south korea,1", "COUNTRIES,turkiye,1", "COUNTRIES,cote,1",
        "COUNTRIES,tur as printed,1", "COUNTRIES,윤석열,1", "COUNTRIES,samsung,0", "COMPANIES,삼성,1",
        "COMPANIES,naver cloud,1", "LEADERS,윤ㅅ,1", "LEADERS,RISHI,1", "LEADERS,united kingdom,1",
        "DOCUMENTS,선언,1", "DOCUMENTS,유럽연합,2", "DOCUMENTS,business pledge,1", "ENDORSEMENTS,장관 성명,2",
        "ENDORSEMENTS,튀르키예,2",
        "ATTENDANCES,수낵,2", "ATTENDANCES,장관,2", "SESSIONS,정상,1", "SESSIONS,rishi,1", "SESSIONS,대한민국,2", "SOURCES,press-report,1",
        "DISAGREEMENTS,거부,2", "DISAGREEMENTS,atlantis,0", "FRAMEWORKS,삼성,1", "FIGURES,아비장,1", "SUMMITS,서울,1",
        "INSTITUTES,ivoire,1"})
    void textSearchesEachTable(TableId table, String text, int rows) {
        assertEquals(rows, Results.of(tables, Query.EVERYTHING.withText(text)).count(table));
    }

    @Test
    void textDecidesOnPartiesThroughTheirOwnTables() {
        assertEquals(Set.of("TUR"), Results.of(tables, Query.EVERYTHING.withText("turkiye")).partyIds());
    }

    @Test
    void facetsReachEveryTableOfPartiesAndFacts() {
        Results results = Results.of(tables, Query.EVERYTHING.withDocuments(Set.of("declaration")));
        assertEquals(List.of("KOR", "GBR", "EU"), ids(results, table(TableId.COUNTRIES, Party.class), Party::id));
        assertEquals(List.of(), ids(results, table(TableId.COMPANIES, Party.class), Party::id));
        assertEquals(List.of("yoon-suk-yeol", "rishi-sunak"), ids(results, table(TableId.LEADERS, Person.class), Person::id));
        assertEquals(List.of("KOR", "GBR", "EU"), results.rows(table(TableId.ENDORSEMENTS, Endorsement.class)).stream()
                .map(item -> item.party()).toList());
        assertEquals(List.of("leaders/yoon-suk-yeol", "leaders/rishi-sunak", "ministers/rishi-sunak"),
                ids(results, table(TableId.ATTENDANCES, Attendance.class), Attendance::id));
        assertEquals(table(TableId.SESSIONS, Session.class).rows(), results.rows(table(TableId.SESSIONS, Session.class)));
    }

    @Test
    void endorsementsAreThoseTheQueryCounts() {
        Query query = Query.EVERYTHING.withStandings(Set.of(Standing.JOINED_LATER));
        assertEquals(List.of("statement", "abidjan-statement"),
                ids(Results.of(tables, query), table(TableId.ENDORSEMENTS, Endorsement.class), item -> item.document()));
        Query secondary = Query.EVERYTHING.withConfidences(Set.of(Confidence.SECONDARY));
        assertEquals(List.of("GBR", "KOR"),
                ids(Results.of(tables, secondary), table(TableId.ENDORSEMENTS, Endorsement.class), item -> item.party()));
    }

    @Test
    void noneShowsWhatThosePartiesDidEndorse() {
        Query query = Query.EVERYTHING.withDocuments(Set.of("declaration")).withMatch(Match.NONE);
        Results results = Results.of(tables, query);
        assertTrue(results.partyIds().contains("TUR"));
        assertEquals(List.of("CHN", "TUR", "TUR", "UN"),
                ids(results, table(TableId.ENDORSEMENTS, Endorsement.class), item -> item.party()));
    }

    @Test
    void documentsAreThoseChosenOrEndorsedByWhoIsFound() {
        Results results = Results.of(tables, Query.EVERYTHING.withGroups(Set.of("G7")));
        assertEquals(List.of("declaration"), ids(results, table(TableId.DOCUMENTS, Document.class), Document::id));
    }
}
