package org.summitatlas.export.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitatlas.export.Sheet;
import org.summitatlas.model.Atlas;
import org.summitatlas.query.EvidenceColumns;
import org.summitatlas.query.Results;
import org.summitatlas.ui.Bundled;

class IntersectionSheetsTest {

    private static final Asking ASKING = new Asking(Bundled.tables());
    private static final String THREE = "sets=bletchley-declaration,paris-statement,seoul-declaration";

    private final Results states = ASKING.ask("kind:state");

    private static List<String> list(String cell) {
        return cell.isEmpty() ? List.of() : Arrays.asList(cell.split("\\|"));
    }

    @Test
    void aRowACombination() {
        Sheet sheet = IntersectionSheets.wide(states, THREE);
        assertEquals(List.of("documents", "without", "reading", "degree", "size", "parties", "names"),
                sheet.header().subList(0, 7));
        assertEquals(EvidenceColumns.IDS, sheet.header().subList(7, sheet.header().size()));
        List<Integer> sizes = Asking.column(sheet, "size").stream().map(Integer::valueOf).toList();
        assertEquals(sizes.stream().sorted((one, other) -> other - one).toList(), sizes);
        assertTrue(Asking.column(sheet, "reading").stream().allMatch("exclusive"::equals));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ";reading=inclusive", ";order=degree"})
    void membersEndorsedJustWhatTheRowSays(String arrangement) {
        Atlas atlas = Bundled.atlas();
        for (List<String> row : IntersectionSheets.wide(states, THREE + arrangement).plainRows()) {
            List<String> parties = list(row.get(5));
            assertEquals(Integer.parseInt(row.get(4)), parties.size());
            assertEquals(Integer.parseInt(row.get(3)), list(row.get(0)).size());
            parties.stream().map(atlas::party).forEach(party -> {
                assertTrue(list(row.get(0)).stream().map(atlas::document)
                        .allMatch(document -> atlas.standing(party, document).isEndorser()));
                assertTrue(list(row.get(1)).stream().map(atlas::document)
                        .noneMatch(document -> atlas.standing(party, document).isEndorser()));
            });
        }
    }

    @Test
    void aRowAMemberHasTheSameMembers() {
        Sheet wide = IntersectionSheets.wide(states, THREE);
        Sheet tall = IntersectionSheets.longForm(states, THREE);
        assertEquals(Asking.column(wide, "parties").stream().flatMap(cell -> list(cell).stream()).toList(),
                Asking.column(tall, "party"));
        assertTrue(Asking.column(tall, "source_ids").stream().noneMatch(String::isEmpty));
        assertTrue(Asking.column(tall, "documents").getFirst().matches("[a-z|-]+"));
    }

    @Test
    void whatIsAskedBesideDocumentsNarrowsTheMembers() {
        Sheet sheet = IntersectionSheets.longForm(ASKING.ask("group:g7 signed:seoul-declaration"), THREE);
        assertTrue(Asking.column(sheet, "party").stream().distinct()
                .allMatch(id -> list("CAN|DEU|FRA|GBR|ITA|JPN|USA").contains(id)));
        // What it asks about documents does not: Japan is counted though nobody asked for all three.
        assertTrue(Asking.column(sheet, "party").contains("JPN"));
    }
}
