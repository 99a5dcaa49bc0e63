package org.summitatlas.export.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitatlas.export.Sheet;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.EnumWord;
import org.summitatlas.model.Language;
import org.summitatlas.query.EvidenceColumns;
import org.summitatlas.query.Results;
import org.summitatlas.query.SampleAtlas;
import org.summitatlas.query.Tables;
import org.summitatlas.query.matrix.MatrixMaker;
import org.summitatlas.query.matrix.MatrixOrder;

class MatrixSheetsTest {

    private static final Asking ASKING = new Asking(new Tables(SampleAtlas.atlas()));

    private final Results all = ASKING.ask("");

    @Test
    void aRowAPartyAndAColumnADocument() {
        Sheet sheet = MatrixSheets.wide(all, "");
        assertEquals(List.of("party", "name", "name_ko", "kind", "groups", "declaration", "statement", "pledge",
                "network", "abidjan_statement", "treaty", "endorsed", "open"), sheet.header().subList(0, 13));
        assertEquals(EvidenceColumns.IDS, sheet.header().subList(13, sheet.header().size()));
        assertEquals(all.parties().size(), sheet.size());
        assertEquals(List.of("KOR", "Republic of Korea", "대한민국", "state", "G20", "endorsed", "endorsed",
                "not-eligible", "not-listed", "endorsed", "not-listed", "3", "4"),
                sheet.plainRows().getFirst().subList(0, 13));
    }

    @Test
    void everyCellIsTheStandingOfTheAtlas() {
        Atlas atlas = SampleAtlas.atlas();
        Sheet wide = MatrixSheets.wide(all, "name");
        Sheet tall = MatrixSheets.longForm(all, "name");
        List<String> parties = Asking.column(wide, "party");
        List<String> documents = MatrixSheets.matrix(all, "name", Language.EN).documents().stream()
                .map(document -> document.id()).toList();
        assertEquals(parties.size() * documents.size(), tall.size());
        for (int row = 0; row < tall.size(); row++) {
            String party = parties.get(row / documents.size());
            String document = documents.get(row % documents.size());
            String standing = EnumWord.of(atlas.standing(atlas.party(party), atlas.document(document)));
            assertEquals(party, Asking.column(tall, "party").get(row));
            assertEquals(document, Asking.column(tall, "document").get(row));
            assertEquals(standing, Asking.column(tall, "standing").get(row));
            assertEquals(standing,
                    Asking.column(wide, document.replace('-', '_')).get(row / documents.size()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-count", "name", "-name", "group", "-group", "similarity", "document:declaration"})
    void rowsStandAsInTheView(String line) {
        for (Language language : Language.values()) {
            List<String> view = new MatrixMaker(language).make(all, MatrixOrder.parse(line), Optional.empty()).blocks()
                    .stream().flatMap(block -> block.rows().stream()).map(row -> row.party().id()).toList();
            assertEquals(view, Asking.column(MatrixSheets.wide(all, line, language), "party"));
        }
    }

    @Test
    void rowsCanBeginWithThoseMostLikeOneParty() {
        assertEquals("TUR", Asking.column(MatrixSheets.wide(all, "similarity:TUR"), "party").getFirst());
        assertEquals("GBR", Asking.column(MatrixSheets.wide(all, "similarity:GBR"), "party").getFirst());
    }

    @Test
    void aStandingTellsWhenAndHowItIsKnown() {
        Sheet sheet = MatrixSheets.longForm(ASKING.ask("party:UN OR party:KOR"), "name");
        int korea = Asking.column(sheet, "party").lastIndexOf("KOR") - 4;
        assertEquals("declaration", Asking.column(sheet, "document").get(korea));
        assertEquals("2024-05-21", Asking.column(sheet, "date").get(korea));
        assertEquals("primary", Asking.column(sheet, "confidence").get(korea));
        assertFalse(Asking.column(sheet, "source_ids").get(korea).isEmpty());
        assertTrue(Asking.column(sheet, "known_by").contains("2025-03-01"));
        assertTrue(Asking.column(sheet, "as_of").stream().allMatch("2026-11-21"::equals));
    }

    @Test
    void theDayAskedAboutIsTold() {
        Sheet sheet = MatrixSheets.longForm(ASKING.ask("as-of:2024-05-23"), "");
        assertTrue(Asking.column(sheet, "as_of").stream().allMatch("2024-05-23"::equals));
        assertFalse(Asking.column(sheet, "document").contains("treaty"));
    }

    @Test
    void nothingFoundIsNoRow() {
        assertEquals(0, MatrixSheets.wide(ASKING.ask("zzz"), "").size());
        assertEquals(0, MatrixSheets.longForm(ASKING.ask("zzz"), "").size());
    }
}
