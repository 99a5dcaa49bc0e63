package org.summitatlas.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.summitatlas.model.DatasetInfo;
import org.summitatlas.model.LocalizedText;
import org.summitatlas.model.Party;
import org.summitatlas.query.Cell;
import org.summitatlas.query.Column;
import org.summitatlas.query.Columns;
import org.summitatlas.query.SampleAtlas;
import org.summitatlas.query.Table;
import org.summitatlas.query.Query;
import org.summitatlas.query.TableId;
import org.summitatlas.query.Tables;
import org.summitatlas.query.TypedTables;

class SheetTest {

    private final Table<Party> countries =
            TypedTables.of(new Tables(SampleAtlas.atlas()), TableId.COUNTRIES, Party.class);

    @Test
    void keepsChosenColumnsAndRowsInTheirOrder() {
        Sheet sheet = Sheet.of(
                List.of(countries.column("name_ko"), countries.column("party"), countries.column("groups")),
                List.of(countries.rows().get(3), countries.rows().get(0)));
        assertEquals(List.of("name_ko", "party", "groups"), sheet.header());
        assertEquals(List.of(List.of("튀르키예", "TUR", "G20"), List.of("대한민국", "KOR", "G20")), sheet.plainRows());
    }

    @Test
    void takesWholeTables() {
        Sheet sheet = Sheet.of(countries);
        assertEquals(countries.columns().size(), sheet.header().size());
        assertEquals(countries.rows().size(), sheet.rows().size());
    }

    /** A million rows have to pass through a small memory. */
    @Test
    void makesCellsOnlyWhenAskedAndKeepsNone() {
        AtomicInteger made = new AtomicInteger();
        List<Column<Integer>> columns = new Columns<Integer>()
                .add("count", row -> new Cell.Count(row + made.getAndIncrement())).list();
        Sheet sheet = Sheet.of(columns, IntStream.range(0, 1_000_000).boxed().toList());
        assertEquals(1_000_000, sheet.size());
        assertEquals(0, made.get());
        assertEquals(List.of(new Cell.Count(7)), sheet.rows().get(7));
        assertEquals(List.of("8"), sheet.plainRows().get(7));
        assertEquals(2, made.get());
    }

    @Test
    void evidenceStandsAfterWhatIsChosen() {
        Sheet sheet = Sheet.of(countries.withEvidence(List.of(countries.column("party"), countries.column("as_of"))),
                countries.rows());
        assertEquals(List.of("party", "as_of", "source_ids", "source_urls", "locator", "printed_as", "confidence"),
                sheet.header());
        assertEquals(Optional.of(countries.column("party")), sheet.column(0));
    }

    @Test
    void refusesRaggedRows() {
        assertThrows(IllegalArgumentException.class, () -> new Sheet(List.of("a", "b"), List.of(List.of(Cell.BLANK))));
    }

    @Test
    void formatsHaveNames() {
        for (ExportFormat format : ExportFormat.values()) {
            assertEquals(Optional.of(format), ExportFormat.parse(format.word()));
        }
        assertEquals(Optional.of(ExportFormat.CSV_EXCEL), ExportFormat.parse("csv-excel"));
        assertEquals(Optional.empty(), ExportFormat.parse("xml"));
    }

    @Test
    void suggestedNamesSayWhatAndOfWhichData() {
        DatasetInfo info = new DatasetInfo(LocalizedText.of("Data"), "1.0.0", LocalDate.of(2026, 11, 21), "CC0-1.0",
                List.of(), "0");
        assertEquals("summit-atlas_companies_asof-2026-11-21_v1.0.0.csv",
                ExportName.of("companies", Query.EVERYTHING, info, "csv"));
        assertEquals("summit-atlas_compare-kor-jpn_asof-2024-05-21_v1.0.0.csv", ExportName.of("compare-KOR-JPN",
                Query.EVERYTHING.withAsOf(Optional.of(LocalDate.of(2024, 5, 21))), info, "csv"));
        assertEquals("summit-atlas_summits_asof-2026-11-21_v1.0.0.md",
                ExportName.of("summits", Query.EVERYTHING, info, ExportFormat.MARKDOWN.extension()));
    }
}
