package org.summitatlas.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitatlas.model.Language;
import org.summitatlas.query.RowOrder.Key;
import org.summitatlas.query.language.ColumnText;
import org.summitatlas.query.language.ColumnText.Reading;
import org.summitatlas.query.language.QueryProblem;

/** Columns as a line of text, and rows sorted by them. */
class RowOrderTest {

    private final Table<?> endorsements = new Tables(SampleAtlas.atlas()).table(TableId.ENDORSEMENTS);

    private static <T> List<String> sorted(Table<T> table, String line) {
        RowOrder<T> order = new RowOrder<>(ColumnText.read(line, table, true).columns(), Language.EN);
        return order.sorted(table.rows()).stream()
                .map(row -> table.column("date").cell().apply(row).plain() + " "
                        + table.column("party").cell().apply(row).plain()).toList();
    }

    @Test
    void theSecondColumnDecidesWhereTheFirstIsEqual() {
        assertEquals(List.of("2025-03 sahel-fund", "2025-02-11 GBR", "2025-02-11 KOR", "2024-11-20 TUR",
                "2024-09-05 EU", "2024-06 TUR", "2024-05-22 CHN", "2024-05-22 KOR", "2024-05-22 samsung-electronics", "2024-05-21 EU",
                "2024-05-21 GBR", "2024-05-21 KOR", " UN"), sorted(endorsements, "-date,party"));
        assertEquals(List.of("2024-05-21 KOR", "2024-05-21 GBR", "2024-05-21 EU"),
                sorted(endorsements, "date, -party").subList(0, 3));
    }

    @Test
    void blanksComeLastEitherWay() {
        assertEquals(" UN", sorted(endorsements, "date").getLast());
        assertEquals(" UN", sorted(endorsements, "-date").getLast());
    }

    @Test
    void withoutColumnsRowsStayAsTheyAre() {
        List<String> rows = List.of("b", "a");
        assertSame(rows, new RowOrder<String>(List.of(), Language.EN).sorted(rows));
    }

    @Test
    void columnsAreReadInTheOrderOfTheLine() {
        List<String> read = ColumnText.read(" -date , party", endorsements, true).columns().stream()
                .map(RowOrderTest::told).toList();
        assertEquals(List.of("date down", "party up"), read);
    }

    private static String told(Key<?> key) {
        return key.column().id() + (key.descending() ? " down" : " up");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "party,dat; true; UNKNOWN_VALUE; 6; 9; date",
        "-paty; true; UNKNOWN_VALUE; 1; 5; party",
        "-party; false; UNKNOWN_VALUE; 0; 6; party",
        "party,-party; true; TWICE; 7; 12; ''",
        "party,,date; true; MISSING_VALUE; 6; 6; ''",
        "''; true; MISSING_VALUE; 0; 0; ''",
        "'party,-'; true; MISSING_VALUE; 7; 7; ''"})
    void whatIsWrongIsToldWithItsPlace(String line, boolean signed, QueryProblem.Kind kind, int from, int to,
                                       String near) {
        Reading<?> reading = ColumnText.read(line, endorsements, signed);
        QueryProblem problem = reading.problem().orElseThrow();
        assertEquals(List.of(kind, from, to), List.of(problem.kind(), problem.from(), problem.to()));
        assertEquals(near, problem.nearest().stream().findFirst().orElse(""));
    }
}
