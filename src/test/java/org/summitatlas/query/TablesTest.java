package org.summitatlas.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import org.summitatlas.model.Language;

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
            assertFalse(table.columnsFor(language, Query.EVERYTHING).isEmpty(), language::toString);
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
        assertEquals(List.of("document", "party", "party_name", "party_kind", "status", "date", "known_by", "ratified",
                "printed_as", "confidence", "source_ids", "source_urls", "locator", "as_of"), columnIds(TABLES.table(TableId.ENDORSEMENTS)));
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
        assertThrows(NoSuchElementException.class, () -> TABLES.table(TableId.COUNTRIES).column("report"));
    }

    private static List<String> documentsShown(TableId id, Optional<String> summit) {
        return TABLES.table(id).columnsFor(Language.EN, Query.EVERYTHING.withSummit(summit, TABLES.atlas())).stream()
                .filter(column -> column.document().isPresent()).map(Column::id).toList();
    }

    /** The treaty is there for whoever asks for it. */
    @Test
    void columnsOfDocumentsFollowTheSummit() {
        assertEquals(List.of("declaration", "statement", "network", "abidjan_statement"),
                documentsShown(TableId.COUNTRIES, Optional.empty()));
        assertEquals(List.of("declaration", "statement"), documentsShown(TableId.COUNTRIES, Optional.of("seoul-2024")));
        assertEquals(List.of("abidjan_statement"), documentsShown(TableId.COUNTRIES, Optional.of("abidjan-2025")));
        assertEquals(List.of("abidjan_statement"), documentsShown(TableId.COMPANIES, Optional.of("abidjan-2025")));
        assertTrue(columnIds(TABLES.table(TableId.COUNTRIES)).contains("treaty"));
    }

    @Test
    void ofTwoLanguagesTheReadersOwnComesFirst() {
        Table<?> sessions = TABLES.table(TableId.SESSIONS);
        assertEquals(List.of("title", "title_ko", "summit", "date", "start", "end", "format", "place", "hosts",
                "co_chairs", "attended"),
                sessions.columnsFor(Language.EN, Query.EVERYTHING).stream().map(Column::id).toList());
        assertEquals(List.of("title_ko", "title", "summit", "date", "start", "end", "format", "place_ko", "hosts",
                "co_chairs", "attended"),
                sessions.columnsFor(Language.KO, Query.EVERYTHING).stream().map(Column::id).toList());
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
        assertEquals(List.of("summits", "sessions", "sources", "disagreements"), TABLES.all().stream()
                .filter(table -> !table.isNarrowedBy(facets)).map(table -> table.id().word()).toList());
        Query summit = Query.EVERYTHING.withSummit(Optional.of("seoul-2024"), TABLES.atlas());
        assertTrue(TABLES.all().stream().allMatch(table -> table.isNarrowedBy(summit)));
        assertFalse(TABLES.table(TableId.SESSIONS).isNarrowedBy(summit.withGroups(Set.of("G7"))));
        assertTrue(TABLES.all().stream().allMatch(table -> table.isNarrowedBy(Query.EVERYTHING.withText("x"))));
        assertTrue(TABLES.all().stream().noneMatch(table -> table.isNarrowedBy(Query.EVERYTHING.withText(" "))));
    }
}
