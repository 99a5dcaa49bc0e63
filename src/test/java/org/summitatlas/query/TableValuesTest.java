package org.summitatlas.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.summitatlas.model.Attendance;
import org.summitatlas.model.Disagreement;
import org.summitatlas.model.Document;
import org.summitatlas.model.Endorsement;
import org.summitatlas.model.Framework;
import org.summitatlas.model.Institute;
import org.summitatlas.model.Language;
import org.summitatlas.model.Party;
import org.summitatlas.model.Person;
import org.summitatlas.model.PublishedFigure;
import org.summitatlas.model.Session;
import org.summitatlas.model.Source;
import org.summitatlas.model.Summit;

/** What stands in the cells of the tables. */
class TableValuesTest {

    private static final Tables TABLES = new Tables(SampleAtlas.atlas());

    private static <T> List<String> row(TableId id, Class<T> type, int row, String... columns) {
        Table<T> table = TypedTables.of(TABLES, id, type);
        return Stream.of(columns).map(column -> table.column(column).cell().apply(table.rows().get(row)).plain())
                .toList();
    }

    private static <T> String plain(TableId id, Class<T> type, String column) {
        return row(id, type, 0, column).getFirst();
    }

    @Test
    void columnsOfNamesHoldNames() {
        assertEquals("Republic of Korea", plain(TableId.ATTENDANCES, Attendance.class, "party_name"));
        assertEquals("대한민국", plain(TableId.ATTENDANCES, Attendance.class, "party_name_ko"));
        assertEquals("KOR", plain(TableId.ATTENDANCES, Attendance.class, "party"));
    }

    @Test
    void filesCarryIdsAndWords() {
        assertEquals("yoon-suk-yeol|rishi-sunak", plain(TableId.SESSIONS, Session.class, "co_chairs"));
        assertEquals("KOR", plain(TableId.SESSIONS, Session.class, "hosts"));
        assertEquals("yoon-suk-yeol", plain(TableId.COUNTRIES, Party.class, "people"));
        assertEquals("G20", plain(TableId.COUNTRIES, Party.class, "groups"));
        assertEquals("safety|innovation", plain(TableId.DOCUMENTS, Document.class, "themes"));
        assertEquals("EU", plain(TableId.DOCUMENTS, Document.class, "organizations"));
        assertEquals("party:CHN", plain(TableId.DISAGREEMENTS, Disagreement.class, "about"));
        assertEquals("en", plain(TableId.SOURCES, Source.class, "language"));
        assertEquals("Republic of Korea", plain(TableId.ENDORSEMENTS, Endorsement.class, "party_name"));
        assertEquals("host-text", plain(TableId.ENDORSEMENTS, Endorsement.class, "source_ids"));
    }

    /** A party, group or source is never shown as a bare id where its name could stand. */
    @Test
    void cellsKnowTheNamesThatReadersSee() {
        assertEquals(List.of("대한민국"), names(TableId.SESSIONS, Session.class, "hosts"));
        assertEquals(List.of("윤석열", "리시 수낵"), names(TableId.SESSIONS, Session.class, "co_chairs"));
        assertEquals(List.of("유럽연합"), names(TableId.DOCUMENTS, Document.class, "organizations"));
        assertEquals(List.of("중국"), names(TableId.DISAGREEMENTS, Disagreement.class, "about"));
        assertEquals(List.of("Title, with \"quotes\""), names(TableId.ENDORSEMENTS, Endorsement.class, "source_ids"));
    }

    private static <T> List<String> names(TableId id, Class<T> type, String column) {
        Table<T> table = TypedTables.of(TABLES, id, type);
        Cell cell = table.column(column).cell().apply(table.rows().getFirst());
        return assertInstanceOf(Cell.Names.class, cell).names().stream().map(name -> name.label().in(Language.KO))
                .toList();
    }

    /** Sunak came by video, and was announced for another session. */
    @Test
    void leadersTellEveryModeAndOutcomeOnce() {
        assertEquals(List.of("video|unknown", "attended|announced", "Role", "leaders|ministers"),
                row(TableId.LEADERS, Person.class, 1, "mode", "outcome", "role", "sessions"));
    }

    @Test
    void companiesTellWhatBecameOfTheirPromise() {
        String[] columns = {"party", "kind", "follow_through", "framework_first", "framework_latest", "days_to_first"};
        assertEquals(List.of("samsung-electronics", "company", "published", "2025-02-10", "2025-11", "264"),
                row(TableId.COMPANIES, Party.class, 0, columns));
        assertEquals(List.of("naver", "company", "none-found", "", "", ""),
                row(TableId.COMPANIES, Party.class, 1, columns));
        assertEquals(List.of("sahel-fund", "institution", "", "", "", ""),
                row(TableId.COMPANIES, Party.class, 2, columns));
    }

    @Test
    void frameworksAreDated() {
        String[] columns = {"company", "company_name", "document", "promised", "follow_through", "title", "first",
            "latest_label", "latest", "days_to_first", "checked", "latest_url"};
        assertEquals(List.of("samsung-electronics", "Samsung Electronics", "pledge", "2024-05-22", "published",
                "Frontier Framework", "2025-02-10", "v2025-11", "2025-11", "264", "2026-11",
                "https://framework.example"),
                row(TableId.FRAMEWORKS, Framework.class, 0, columns));
        assertEquals(List.of("naver", "Naver", "pledge", "", "none-found", "", "", "", "", "", "2026-11", ""),
                row(TableId.FRAMEWORKS, Framework.class, 1, columns));
    }

    @Test
    void figuresStandBesideOurCount() {
        String[] columns = {"document", "bound", "value", "counts", "figure_as_of", "our_count", "difference", "agrees",
            "explanation"};
        assertEquals(List.of("declaration", "exact", "3", "state|organization", "2024-05-22", "3", "0", "agrees", ""),
                row(TableId.FIGURES, PublishedFigure.class, 0, columns));
        assertEquals(List.of("abidjan-statement", "more-than", "60", "state|organization", "2025-03-05", "2", "58",
                "explained", "No list names all"), row(TableId.FIGURES, PublishedFigure.class, 1, columns));
    }

    @Test
    void documentsAreCountedAtSigningAndToday() {
        assertEquals(List.of("abidjan-statement", "1", "1", "", "UN", "0", "1", "complete", "60"),
                row(TableId.DOCUMENTS, Document.class, 5, "document", "states_at_signing", "states",
                        "organizations_at_signing", "organizations", "institutions_at_signing", "institutions", "list",
                        "list_total"));
        assertEquals(List.of("treaty", "", "comparison"),
                row(TableId.DOCUMENTS, Document.class, 6, "document", "summit", "scope"));
    }

    @Test
    void institutesTellWhatBecameOfThem() {
        assertEquals(List.of("CIV", "Ivorian Institute", "announced", "2025-02", "", "Ivorian Centre", "2026",
                "It moved"),
                row(TableId.INSTITUTES, Institute.class, 0, "parties", "name", "stage", "date", "host", "name_now",
                        "changed", "event"));
    }

    @Test
    void summitsAreCountedByTheirDocuments() {
        assertEquals(List.of("seoul-2024", "held", "2024-05-21", "2024-05-22", "KOR|GBR", "4"),
                row(TableId.SUMMITS, Summit.class, 0, "summit", "status", "start", "end", "hosts", "documents"));
    }
}
