package org.summitatlas.export.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.summitatlas.export.Sheet;
import org.summitatlas.model.PartialDate;
import org.summitatlas.query.Query;
import org.summitatlas.query.Results;
import org.summitatlas.query.timeline.Timeline;
import org.summitatlas.query.timeline.TimelineItem;
import org.summitatlas.ui.Bundled;

/** The timeline as tables. */
class TimelineSheetsTest {

    private static final Results ALL = Results.of(Bundled.tables(), Query.EVERYTHING);

    private static List<String> column(Sheet sheet, String id) {
        return sheet.plainRows().stream().map(row -> row.get(sheet.header().indexOf(id))).toList();
    }

    private static List<String> row(Sheet sheet, String id) {
        return sheet.plainRows().get(column(sheet, "id").indexOf(id));
    }

    @Test
    void everyItemIsThereInOrderOfTimeWithItsSources() {
        Sheet sheet = TimelineSheets.of(ALL, "");
        assertEquals(Timeline.of(ALL).all().map(TimelineItem::id).collect(Collectors.toSet()),
                Set.copyOf(column(sheet, "id")));
        assertEquals(Timeline.of(ALL).all().count(), sheet.rows().size());
        List<PartialDate> from = column(sheet, "from").stream().map(PartialDate::parse).toList();
        for (int index = 1; index < from.size(); index++) {
            assertFalse(from.get(index).earliest().isBefore(from.get(index - 1).earliest()), "row " + index);
        }
        assertTrue(column(sheet, "source_ids").stream().noneMatch(String::isEmpty));
        assertEquals(Set.of("2026-11-21"), Set.copyOf(column(sheet, "as_of")));
    }

    @Test
    void datesAreNoMorePreciseThanTheyAreKnown() {
        Sheet sheet = TimelineSheets.of(ALL, "");
        assertEquals(List.of("joinings", "joining", "2025-02", "2025-02"),
                row(sheet, "joining:frontier-ai-safety-commitments:2025-02").subList(1, 5));
        assertEquals(List.of("summits", "summit", "2027", "2027", "no", "yes"),
                row(sheet, "summit:geneva-2027").subList(1, 7));
    }

    @Test
    void aTimeThatIsAskedForCountsForTheSummitItWasAskedWith() {
        String may = "2024-05-01T00:00/2024-06-01T00:00";
        assertTrue(column(TimelineSheets.of(ALL, may), "id").contains("document:seoul-declaration"));
        assertFalse(column(TimelineSheets.of(ALL, may), "id").contains("document:paris-statement"));
        assertEquals(TimelineSheets.of(ALL, "").plainRows(), TimelineSheets.of(ALL, may + " seoul-2024").plainRows());
    }

    @Test
    void whatDocumentsSayOfOneAnotherIsATableToo() {
        Sheet links = TimelineSheets.links(ALL, "");
        assertEquals(Timeline.of(ALL).links().size(), links.rows().size());
        assertTrue(links.plainRows().stream().anyMatch(row -> row.getFirst().equals("seoul-statement-of-intent")
                && row.contains("annexed-to") && row.contains("seoul-declaration")));
    }
}
