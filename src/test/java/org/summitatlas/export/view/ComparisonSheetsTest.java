package org.summitatlas.export.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitatlas.export.Sheet;
import org.summitatlas.query.Query;
import org.summitatlas.query.Results;
import org.summitatlas.query.comparison.Comparison;
import org.summitatlas.query.comparison.ComparisonArrangement;
import org.summitatlas.ui.Bundled;

/** A comparison as tables: wide, as it is on screen, and long, with what every value rests on. */
class ComparisonSheetsTest {

    private static final Results ALL = Results.of(Bundled.tables(), Query.EVERYTHING);

    private static Comparison comparison(String line) {
        return Comparison.of(ALL.scope(), ComparisonArrangement.parse(line)).orElseThrow();
    }

    private static String cell(Sheet sheet, List<String> row, String id) {
        return row.get(sheet.header().indexOf(id));
    }

    /** States, companies, documents two by two and more. */
    @ParameterizedTest
    @ValueSource(strings = {"party:KOR,party:JPN", "party:openai,party:anthropic,party:naver",
            "document:seoul-declaration,document:paris-statement",
            "document:bletchley-declaration,document:seoul-declaration,document:roost,document:cets-225"})
    void theLongFormHasEveryValueOfTheWideWithItsSources(String line) {
        Comparison comparison = comparison(line);
        Sheet wide = ComparisonSheets.wide(comparison, false);
        Sheet tall = ComparisonSheets.longForm(comparison, false, ALL);
        for (List<String> row : tall.plainRows()) {
            List<String> same = wide.plainRows().stream()
                    .filter(other -> other.subList(0, 4).equals(row.subList(0, 4))).findFirst().orElseThrow();
            String thing = cell(tall, row, "thing").split("\\|")[0].replace('-', '_').toLowerCase(Locale.ROOT);
            assertEquals(cell(wide, same, thing), cell(tall, row, "value"), row::toString);
            boolean tells = !cell(tall, row, "value").isEmpty() && !cell(tall, row, "value").matches("0|not-eligible")
                    || !cell(tall, row, "items").isEmpty();
            assertEquals(tells, !cell(tall, row, "source_ids").isEmpty(), row::toString);
        }
        assertTrue(tall.rows().size() > wide.rows().size());
    }

    @Test
    void differencesOnlyLeavesOutTheRestInBothForms() {
        Comparison comparison = comparison("party:KOR,party:JPN;differences");
        assertEquals(comparison.differences().size(), ComparisonSheets.wide(comparison, true).rows().size());
        assertEquals(2 * comparison.differences().size(),
                ComparisonSheets.longForm(comparison, true, ALL).rows().size());
        Comparison one = comparison("party:KOR");
        assertEquals(one.rows().size(), ComparisonSheets.wide(one, true).rows().size());
    }

    @Test
    void whatIsToldOfAllTogetherIsToldOnce() {
        Comparison comparison = comparison("document:seoul-declaration,document:paris-statement");
        Sheet tall = ComparisonSheets.longForm(comparison, false, ALL);
        List<List<String>> together = tall.plainRows().stream()
                .filter(row -> cell(tall, row, "item").equals("all-of-them")).toList();
        assertEquals(1, together.size());
        assertEquals("seoul-declaration|paris-statement", cell(tall, together.getFirst(), "thing"));
        assertFalse(cell(tall, together.getFirst(), "source_ids").isEmpty());
    }
}
