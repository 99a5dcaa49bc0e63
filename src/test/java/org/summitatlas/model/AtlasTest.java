package org.summitatlas.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitatlas.dataset.SampleDataset;

class AtlasTest {

    private final Atlas atlas = SampleDataset.atlas();

    @ParameterizedTest
    @CsvSource({
        "KOR,                 seoul-declaration, ENDORSED",
        "FRA,                 seoul-declaration, JOINED_LATER",
        "USA,                 paris-statement,   DECLINED",
        "CHN,                 seoul-declaration, ATTENDED_NOT_LISTED",
        "CHN,                 paris-statement,   NOT_LISTED",
        "EU,                  seoul-declaration, NOT_LISTED",
        "samsung-electronics, seoul-declaration, NOT_ELIGIBLE",
        "KOR,                 seoul-pledge,      NOT_ELIGIBLE",
        "openai,              seoul-pledge,      UNKNOWN",
        "samsung-electronics, seoul-pledge,      ENDORSED"})
    void tellsWhereAPartyStands(String party, String document, Standing standing) {
        assertEquals(standing, atlas.standing(atlas.party(party), atlas.document(document)));
    }

    @Test
    void countsOnlyThoseWhoPutTheirNameToIt() {
        assertEquals(List.of("KOR", "FRA"), atlas.data().parties().stream()
                .filter(party -> atlas.standing(party, atlas.document("seoul-declaration")).isEndorser())
                .map(Party::id).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"party:KOR", "person:yoon-suk-yeol", "document:seoul-pledge", "session:seoul-leaders",
        "summit:paris-2025", "source:daily", "disagreement:how-many"})
    void containsWhatItHas(String reference) {
        EntityRef ref = EntityRef.parse(reference).orElseThrow();
        assertTrue(atlas.contains(ref));
        assertFalse(atlas.contains(new EntityRef(ref.kind(), "nobody")));
    }

    @Test
    void refusesAnUnknownIdWithItsName() {
        NoSuchElementException thrown = assertThrows(NoSuchElementException.class, () -> atlas.party("PRK"));
        assertEquals("the dataset has no party \"PRK\"", thrown.getMessage());
        assertEquals(Optional.empty(), atlas.findParty("PRK"));
    }

    @Test
    void findsTheDisagreementsAboutSomething() {
        assertEquals(List.of(atlas.disagreement("how-many")), atlas.disagreementsAbout(atlas.party("KOR").ref()));
        assertEquals(List.of(), atlas.disagreementsAbout(atlas.party("FRA").ref()));
    }

    @Test
    void findsTheFactsThatRestOnASource() {
        assertEquals(
                List.of(atlas.endorsement("KOR", "seoul-declaration").orElseThrow(),
                        atlas.endorsement("FRA", "seoul-declaration").orElseThrow()),
                atlas.factsFrom(atlas.source("daily")));
    }

    @Test
    void countsNestedFactsToo() {
        AtlasData data = atlas.data();
        int top = data.groups().size() + data.people().size() + data.summits().size() + data.sessions().size()
                + data.documents().size() + data.endorsements().size() + data.attendances().size()
                + data.institutes().size() + data.frameworks().size() + data.figures().size();
        int paragraphs = 1;
        int references = 2;
        int ratifications = 1;
        int changes = 1;
        int accounts = 2;
        assertEquals(top + paragraphs + references + ratifications + changes + accounts, atlas.factCount());
    }

    @Test
    void knowsGroupsAndSpeakers() {
        assertEquals(List.of("G7"), atlas.groupsOf(atlas.party("FRA")).stream().map(Group::id).toList());
        assertEquals(List.of(atlas.party("KOR")), atlas.partiesOf(atlas.person("yoon-suk-yeol")));
        assertEquals(List.of(), atlas.partiesOf(atlas.person("emmanuel-macron")));
    }

    @Test
    void knowsWhoAttended() {
        assertEquals(2, atlas.attendancesAt(atlas.session("seoul-leaders")).size());
        assertEquals(List.of("seoul-leaders/CHN"),
                atlas.attendancesFor(atlas.party("CHN")).stream().map(Attendance::id).toList());
    }

    @Test
    void countsWhatAPartyEndorsedAmongWhatItCould() {
        Party korea = atlas.party("KOR");
        assertEquals(List.of("seoul-declaration", "paris-statement"), atlas.openTo(korea).stream().map(Document::id).toList());
        assertEquals(1, atlas.endorsedCount(korea));
        assertEquals(0, atlas.endorsedCount(atlas.party("USA")));
        assertEquals(List.of("seoul-pledge"), atlas.openTo(atlas.party("openai")).stream().map(Document::id).toList());
    }

    @Test
    void knowsWhatEverythingIsCalled() {
        assertEquals("대한민국", atlas.name(atlas.party("KOR").ref()).in(Language.KO));
        assertEquals(atlas.person("yoon-suk-yeol").name(), atlas.name(atlas.person("yoon-suk-yeol").ref()));
        assertEquals(atlas.document("seoul-pledge").shortTitle(), atlas.name(atlas.document("seoul-pledge").ref()));
        assertEquals(atlas.source("daily").title(), atlas.name(atlas.source("daily").ref()).en());
    }

    @Test
    void handsOutNothingThatCanBeChanged() {
        Party korea = atlas.party("KOR");
        for (List<?> list : List.of(atlas.endorsementsBy(korea), atlas.attendancesFor(korea), atlas.groupsOf(korea),
                atlas.disagreementsAbout(korea.ref()), atlas.factsFrom(atlas.source("daily")), atlas.openTo(korea),
                atlas.endorsementsOf(atlas.document("seoul-declaration")),
                atlas.attendancesOf(atlas.person("yoon-suk-yeol")),
                atlas.attendancesAt(atlas.session("seoul-leaders")))) {
            assertThrows(UnsupportedOperationException.class, list::clear);
        }
    }
}
