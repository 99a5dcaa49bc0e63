package org.summitatlas.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.Endorsement;
import org.summitatlas.model.Fact;
import org.summitatlas.ui.Bundled;

/** Every standing shows what it rests on, absence too. */
class GroundsTest {

    private final Atlas atlas = SampleAtlas.atlas();

    private List<Fact> grounds(String party, String document) {
        return Grounds.of(atlas, atlas.party(party), atlas.document(document));
    }

    @Test
    void whatAPartyDidStandsByItself() {
        Stream.of("KOR", "CHN").forEach(party -> assertEquals(
                List.of(atlas.endorsement(party, "declaration").orElseThrow()), grounds(party, "declaration")));
    }

    @Test
    void aRatificationStandsBesideTheSignature() {
        Atlas bundled = Bundled.atlas();
        Endorsement signed = bundled.data().endorsements().stream().filter(item -> item.ratified().isPresent())
                .findFirst().orElseThrow();
        assertEquals(List.of(signed, signed.ratified().orElseThrow()),
                Grounds.of(bundled, bundled.party(signed.party()), bundled.document(signed.document())));
    }

    @Test
    void absenceRestsOnTheListAndOnThePresenceThere() {
        assertEquals(List.of(atlas.document("statement"), atlas.attendancesAt(atlas.session("ministers")).get(1)),
                grounds("CHN", "statement"));
        assertEquals(List.of(atlas.document("abidjan-statement"),
                atlas.attendancesAt(atlas.summit("abidjan-2025")).getFirst()), grounds("CIV", "abidjan-statement"));
    }

    @Test
    void withoutAPresenceItRestsOnTheListAlone() {
        assertEquals(List.of(atlas.document("statement")), grounds("GBR", "statement"), "only announced there");
        assertEquals(List.of(atlas.document("statement")), grounds("UN", "statement"), "at another session");
        assertEquals(List.of(atlas.document("pledge")), grounds("naver", "pledge"), "the list is partial");
    }

    @Test
    void whatWasNotOpenRestsOnNothing() {
        assertEquals(List.of(), grounds("KOR", "pledge"));
    }
}
