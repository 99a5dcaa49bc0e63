package org.summitatlas.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
                "sources"), columnIds(TABLES.endorsements()));
    }

    @Test
    void partiesBeginWithTheirId() {
        assertEquals("party", columnIds(TABLES.countries()).getFirst());
        assertEquals("party", columnIds(TABLES.companies()).getFirst());
    }

    @Test
    void partiesHaveAColumnForEachDocumentOpenToThem() {
        assertTrue(columnIds(TABLES.countries()).containsAll(List.of("declaration", "statement")));
        assertTrue(columnIds(TABLES.companies()).contains("pledge"));
        assertThrows(NoSuchElementException.class, () -> TABLES.companies().column("declaration"));
    }

    @Test
    void columnsOfNamesHoldNames() {
        var row = TABLES.attendances().rows().getFirst();
        assertEquals("Republic of Korea", TABLES.attendances().column("party_name").cell().apply(row).plain());
        assertEquals("대한민국", TABLES.attendances().column("party_name_ko").cell().apply(row).plain());
        assertEquals("KOR", TABLES.attendances().column("party").cell().apply(row).plain());
    }
}
