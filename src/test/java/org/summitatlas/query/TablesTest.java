package org.summitatlas.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.summitatlas.model.Attendance;
import org.summitatlas.model.Disagreement;
import org.summitatlas.model.Document;
import org.summitatlas.model.Endorsement;
import org.summitatlas.model.Language;
import org.summitatlas.model.Party;
import org.summitatlas.model.Person;
import org.summitatlas.model.Session;
import org.summitatlas.model.Source;

class TablesTest {

    private static final Tables TABLES = new Tables(SampleAtlas.atlas());

    static Stream<Table<?>> tables() {
        return TABLES.all().stream();
    }

    private static List<String> columnIds(Table<?> table) {
        return table.columns().stream().map(Column::id).toList();
    }

    @Test
    void standInTheOrderOfTheirIds() {
        assertEquals(List.of(TableId.values()), TABLES.all().stream().map(Table::id).toList());
        Arrays.stream(TableId.values()).forEach(id -> assertEquals(Optional.of(id), TableId.parse(id.word())));
        assertEquals(Optional.empty(), TableId.parse("country"));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void columnIdsAreUniqueAndStable(Table<?> table) {
        Set<String> ids = columnIds(table).stream().collect(Collectors.toSet());
        assertEquals(table.columns().size(), ids.size());
        ids.forEach(id -> assertTrue(id.matches("[a-z][a-z0-9]*(_[a-z0-9]+)*"), id));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyReaderSeesSomeColumns(Table<?> table) {
        for (Language language : Language.values()) {
            assertTrue(table.columns().stream().anyMatch(column -> column.shownTo(language)), language::toString);
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyCellHasAValue(Table<?> table) {
        assertEveryCellHasAValue(table);
    }

    private <T> void assertEveryCellHasAValue(Table<T> table) {
        assertTrue(!table.rows().isEmpty());
        table.rows().forEach(row -> table.columns().forEach(column ->
                assertNotNull(column.cell().apply(row).plain(), column.id())));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyRowOpensSomethingThatIsThere(Table<?> table) {
        assertEveryRowOpens(table);
    }

    private <T> void assertEveryRowOpens(Table<T> table) {
        table.rows().forEach(row -> assertTrue(TABLES.atlas().contains(table.ref().apply(row)), row::toString));
    }

    @Test
    void endorsementsHaveTheirAgreedColumns() {
        assertEquals(List.of("document", "party", "party_name", "party_kind", "status", "date", "printed_as", "confidence",
                "sources"), columnIds(TABLES.table(TableId.ENDORSEMENTS)));
    }

    @Test
    void partiesBeginWithTheirId() {
        assertEquals("party", columnIds(TABLES.table(TableId.COUNTRIES)).getFirst());
        assertEquals("party", columnIds(TABLES.table(TableId.COMPANIES)).getFirst());
    }

    @Test
    void partiesHaveAColumnForEachDocumentOpenToThem() {
        assertTrue(columnIds(TABLES.table(TableId.COUNTRIES)).containsAll(List.of("declaration", "statement")));
        assertTrue(columnIds(TABLES.table(TableId.COMPANIES)).contains("pledge"));
        assertThrows(NoSuchElementException.class, () -> TABLES.table(TableId.COMPANIES).column("declaration"));
    }

    private static <T> String plain(TableId id, Class<T> type, String column) {
        Table<T> table = TypedTables.of(TABLES, id, type);
        return table.column(column).cell().apply(table.rows().getFirst()).plain();
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
        assertEquals("host-text", plain(TableId.ENDORSEMENTS, Endorsement.class, "sources"));
    }

    /** A party, group or source is never shown as a bare id where its name could stand. */
    @Test
    void cellsKnowTheNamesThatReadersSee() {
        assertEquals(List.of("대한민국"), names(TableId.SESSIONS, Session.class, "hosts"));
        assertEquals(List.of("윤석열", "리시 수낵"), names(TableId.SESSIONS, Session.class, "co_chairs"));
        assertEquals(List.of("유럽연합"), names(TableId.DOCUMENTS, Document.class, "organizations"));
        assertEquals(List.of("중국"), names(TableId.DISAGREEMENTS, Disagreement.class, "about"));
        assertEquals(List.of("Title, with \"quotes\""), names(TableId.ENDORSEMENTS, Endorsement.class, "sources"));
    }

    private static <T> List<String> names(TableId id, Class<T> type, String column) {
        Table<T> table = TypedTables.of(TABLES, id, type);
        Cell cell = table.column(column).cell().apply(table.rows().getFirst());
        return assertInstanceOf(Cell.Names.class, cell).names().stream().map(name -> name.label().in(Language.KO)).toList();
    }

    /** Sunak came by video, and was announced for another session. */
    @Test
    void leadersTellEveryModeAndOutcomeOnce() {
        Table<Person> leaders = TypedTables.of(TABLES, TableId.LEADERS, Person.class);
        Person sunak = leaders.rows().get(1);
        assertEquals("video|unknown", leaders.column("mode").cell().apply(sunak).plain());
        assertEquals("attended|announced", leaders.column("outcome").cell().apply(sunak).plain());
        assertEquals("Role", leaders.column("role").cell().apply(sunak).plain());
        assertEquals("leaders|ministers", leaders.column("sessions").cell().apply(sunak).plain());
    }

    @Test
    void ofTwoLanguagesTheReadersOwnComesFirst() {
        Table<?> sessions = TABLES.table(TableId.SESSIONS);
        assertEquals(List.of("title", "title_ko", "date", "start", "end", "format", "place", "hosts", "co_chairs", "attended"),
                sessions.columnsFor(Language.EN).stream().map(Column::id).toList());
        assertEquals(List.of("title_ko", "title", "date", "start", "end", "format", "place_ko", "hosts", "co_chairs", "attended"),
                sessions.columnsFor(Language.KO).stream().map(Column::id).toList());
        assertTrue(sessions.column("title").isTranslationFor(Language.KO));
        assertTrue(sessions.column("title_ko").isTranslationFor(Language.EN));
        assertFalse(sessions.column("title").isTranslationFor(Language.EN));
        assertFalse(sessions.column("hosts").isTranslationFor(Language.KO));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyLanguageHasItsColumn(Table<?> table) {
        table.columns().stream().filter(column -> column.language().isPresent()).forEach(column ->
                assertEquals(List.of(Language.values()), table.columns().stream()
                        .filter(sibling -> sibling.base().equals(column.base()))
                        .map(sibling -> sibling.language().orElseThrow()).toList(), column.id()));
    }

    @Test
    void onlySomeTablesAnswerFacets() {
        Query facets = Query.EVERYTHING.withGroups(Set.of("G7"));
        assertEquals(List.of("sessions", "sources", "disagreements"), TABLES.all().stream()
                .filter(table -> !table.isNarrowedBy(facets)).map(table -> table.id().word()).toList());
        assertTrue(TABLES.all().stream().allMatch(table -> table.isNarrowedBy(Query.EVERYTHING.withText("x"))));
        assertTrue(TABLES.all().stream().noneMatch(table -> table.isNarrowedBy(Query.EVERYTHING.withText(" "))));
    }
}
