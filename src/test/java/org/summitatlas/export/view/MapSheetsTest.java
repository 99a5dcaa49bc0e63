package org.summitatlas.export.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.summitatlas.export.Sheet;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.EnumWord;
import org.summitatlas.query.EvidenceColumns;
import org.summitatlas.query.Query;
import org.summitatlas.query.Results;
import org.summitatlas.query.SampleAtlas;
import org.summitatlas.query.Tables;
import org.summitatlas.query.language.QueryReading;
import org.summitatlas.query.language.QueryText;

class MapSheetsTest {

    private static final Atlas ATLAS = SampleAtlas.atlas();
    private static final Tables TABLES = new Tables(ATLAS);

    private static Sheet sheet(String line, String colour) {
        Query query = ((QueryReading.Understood) QueryText.read(line, Query.EVERYTHING, ATLAS)).query();
        return MapSheets.of(Results.of(TABLES, query), ATLAS, Optional.of(colour).filter(id -> !id.isEmpty()));
    }

    private static List<String> column(Sheet sheet, String id) {
        int place = sheet.header().indexOf(id);
        return sheet.plainRows().stream().map(row -> row.get(place)).toList();
    }

    @Test
    void tellsTheStandingOfEveryStateAndOrganizationFound() {
        Sheet sheet = sheet("", "declaration");
        assertEquals(List.of("party", "name", "name_ko", "kind", "document", "standing"), sheet.header().subList(0, 6));
        assertEquals(List.of("KOR", "GBR", "CHN", "TUR", "CIV", "EU", "UN"), column(sheet, "party"));
        List<String> standings = column(sheet, "party").stream().map(ATLAS::party)
                .map(party -> EnumWord.of(ATLAS.standing(party, ATLAS.document("declaration")))).toList();
        assertEquals(standings, column(sheet, "standing"));
    }

    @Test
    void whatTheQueryLeavesOutIsNoRow() {
        assertEquals(List.of("KOR", "GBR", "EU"), column(sheet("signed:declaration", "declaration"), "party"));
        assertTrue(sheet("kind:company", "declaration").rows().isEmpty());
    }

    @Test
    void withoutADocumentItTellsNumbers() {
        Sheet sheet = sheet("", "");
        assertEquals(List.of("3", "1", "0", "2", "0", "1", "1"), column(sheet, "endorsed"));
        assertEquals("4", column(sheet, "open").getFirst());
    }

    @Test
    void everyRowSaysWhatItRestsOn() {
        Sheet standings = sheet("", "declaration");
        assertTrue(standings.header().containsAll(EvidenceColumns.IDS));
        assertFalse(column(standings, "source_ids").contains(""));
        Sheet numbers = sheet("party:KOR", "");
        assertFalse(column(numbers, "source_ids").getFirst().isEmpty());
    }

    @Test
    void aDocumentOfALaterDayIsNotBlank() {
        Sheet sheet = sheet("as-of:2024-12-01", "abidjan-statement");
        assertEquals(List.of("not-adopted-yet"), column(sheet, "standing").stream().distinct().toList());
    }
}
