package org.summitatlas.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.Document;

class TallyTest {

    private final Atlas atlas = SampleAtlas.atlas();

    private Tally tally(String document) {
        return Tally.of(atlas, atlas.document(document));
    }

    @Test
    void whoDeclinedIsNotCounted() {
        Tally declaration = tally("declaration");
        assertEquals(2, declaration.atSigning().states());
        assertEquals(1, declaration.atSigning().organizations().size());
        assertEquals(declaration.atSigning(), declaration.today());
        assertEquals(0, declaration.later().total());
    }

    @Test
    void aListSeenLaterDoesNotSayWhoSignedThatDay() {
        Tally abidjan = tally("abidjan-statement");
        assertEquals(1, abidjan.atSigning().total());
        assertEquals("UN", abidjan.dayUnknown().organizations().getFirst().id());
        assertEquals(1, abidjan.later().institutions());
        assertEquals(3, abidjan.today().total());
    }

    @Test
    void everyEndorserIsCountedOnce() {
        for (Document document : atlas.data().documents()) {
            Tally tally = Tally.of(atlas, document);
            assertEquals(tally.today().total(),
                    tally.atSigning().total() + tally.later().total() + tally.dayUnknown().total(), document.id());
            assertEquals(atlas.data().parties().stream()
                            .filter(party -> atlas.standing(party, document).isEndorser()).count(),
                    tally.today().total(), document.id());
        }
    }
}
