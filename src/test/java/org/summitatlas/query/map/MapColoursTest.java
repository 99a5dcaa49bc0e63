package org.summitatlas.query.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.summitatlas.model.Document;
import org.summitatlas.model.Party;
import org.summitatlas.query.Query;
import org.summitatlas.query.Results;
import org.summitatlas.query.SampleAtlas;
import org.summitatlas.query.Tables;
import org.summitatlas.query.language.QueryReading;
import org.summitatlas.query.language.QueryText;

class MapColoursTest {

    private static final Tables TABLES = new Tables(SampleAtlas.atlas());

    private static ColouredMap map(String line, String colour) {
        Query query = ((QueryReading.Understood) QueryText.read(line, Query.EVERYTHING, SampleAtlas.atlas())).query();
        return new MapColours(SampleAtlas.atlas()).of(Results.of(TABLES, query),
                Optional.of(colour).filter(id -> !id.isEmpty()));
    }

    private static ColouredParty of(ColouredMap map, String id) {
        return map.parties().filter(party -> party.party().id().equals(id)).findFirst().orElseThrow();
    }

    private static MapTone tone(ColouredMap map, String id) {
        return of(map, id).tone();
    }

    private static List<String> legend(ColouredMap map) {
        return map.legend().stream().map(line -> line.tone().word() + " "
                + String.join(",", line.parties().stream().map(Party::id).toList())).toList();
    }

    @Test
    void aDocumentColoursByStanding() {
        ColouredMap map = map("", "declaration");
        assertEquals(MapTone.ENDORSED, tone(map, "KOR"));
        assertEquals(MapTone.DECLINED, tone(map, "CHN"));
        assertEquals(MapTone.NOT_LISTED, tone(map, "CIV"));
        assertEquals(MapTone.JOINED_LATER, tone(map("", "statement"), "TUR"));
        assertEquals(MapTone.NOT_ELIGIBLE, tone(map("", "pledge"), "KOR"));
    }

    @Test
    void theLegendHasTheColoursThatOccurAndWhoHasThem() {
        List<String> legend = legend(map("", "declaration"));
        assertEquals("endorsed KOR,GBR,EU", legend.getFirst());
        assertTrue(legend.contains("declined CHN"), legend.toString());
        assertFalse(legend.stream().anyMatch(line -> line.startsWith("joined-later")), legend.toString());
    }

    @Test
    void thatNobodyEndorsedIsAnAnswer() {
        assertEquals("endorsed ", legend(map("-signed:declaration", "declaration")).getFirst());
        assertEquals(List.of("count-1 "), legend(map("kind:company", "")));
    }

    @Test
    void withoutADocumentTheNumberColours() {
        ColouredMap map = map("", "");
        ColouredParty korea = of(map, "KOR");
        assertEquals(List.of("declaration", "statement", "abidjan-statement"),
                korea.number().orElseThrow().documents().stream().map(Document::id).toList());
        assertEquals(3, korea.number().orElseThrow().endorsed());
        assertEquals(MapTone.COUNT_3, korea.tone());
        assertEquals(MapTone.COUNT_0, tone(map, "CIV"));
        assertEquals(MapTone.COUNT_1, tone(map, "EU"), "a treaty from outside the series does not count");
    }

    @Test
    void ofOneSummitOnlyItsDocumentsCount() {
        Query seoul = Query.EVERYTHING.withSummit(Optional.of(SampleAtlas.atlas().data().summits().getFirst().id()));
        ColouredMap map = new MapColours(SampleAtlas.atlas()).of(Results.of(TABLES, seoul), Optional.empty());
        assertEquals(2, of(map, "KOR").number().orElseThrow().endorsed());
    }

    @Test
    void whoIsLeftOutHasNoColourAndWhoIsNotThereYetTakesNoPart() {
        ColouredMap map = map("signed:declaration", "declaration");
        assertEquals(MapTone.FILTERED_OUT, tone(map, "CHN"));
        assertTrue(map.leavesOut());
        assertFalse(map("", "declaration").leavesOut());
        assertEquals(MapTone.NO_PARTY, tone(map("as-of:2020-01-01", ""), "CHN"));
    }

    @Test
    void nobodyStandsAnywhereTowardsADocumentOfALaterDay() {
        ColouredMap map = map("as-of:" + LocalDate.of(2024, 12, 1), "abidjan-statement");
        assertTrue(map.isNotYet());
        assertEquals(MapTone.COUNT_0, tone(map, "KOR"));
        assertEquals(1, map.legend().size());
    }

    @Test
    void organizationsThatTakeTheMostPartComeFirst() {
        assertEquals(List.of("EU", "UN"), map("", "").organizations().stream().map(one -> one.party().id()).toList());
    }

    @Test
    void anUnknownDocumentColoursNothing() {
        assertThrows(NoSuchElementException.class, () -> map("", "none"));
    }
}
