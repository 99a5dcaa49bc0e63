package org.summitatlas.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.Confidence;
import org.summitatlas.model.Endorsement;
import org.summitatlas.model.EndorsementStatus;

class PromiseTest {

    private final Atlas atlas = SampleAtlas.atlas();

    @Test
    void tellsWhenItWasMadeAndKept() {
        Promise samsung = Promise.firstOf(atlas, atlas.party("samsung-electronics")).orElseThrow();
        assertEquals("2024-05-22", samsung.day().orElseThrow().toString());
        assertEquals("2025-02-10", samsung.first().orElseThrow().date().toString());
        assertEquals("2025-11", samsung.latest().orElseThrow().date().toString());
        assertEquals(OptionalInt.of(264), samsung.daysToFirst());
    }

    @Test
    void whatWasNotFoundTookNoDays() {
        Promise naver = Promise.firstOf(atlas, atlas.party("naver")).orElseThrow();
        assertEquals(Optional.empty(), naver.day());
        assertEquals(Optional.empty(), naver.first());
        assertEquals(OptionalInt.empty(), naver.daysToFirst());
        assertEquals(Optional.empty(), Promise.firstOf(atlas, atlas.party("KOR")));
    }

    /** A date that is not known to the day gives no number of days, and what came before the promise a negative one. */
    @ParameterizedTest
    @CsvSource({"2024-05-22,2024-05-22,0", "2024-05-22,2024-05-21,-1", "2024-05,2025-02-10,", "2024-05-22,2025-02,"})
    void daysNeedTwoDays(String promised, String published, Integer days) {
        Endorsement made = SampleFacts.endorsement("x", "pledge", EndorsementStatus.ENDORSED, promised,
                Confidence.PRIMARY);
        Promise promise = new Promise(Optional.of(made), SampleFacts.framework("x", published));
        assertEquals(days == null ? OptionalInt.empty() : OptionalInt.of(days), promise.daysToFirst());
    }

    @Test
    void aListOfLaterIsNoDayOfAPromise() {
        Promise promise = new Promise(Optional.of(SampleFacts.knownBy("x", "pledge", "2024-06-01")),
                SampleFacts.framework("x", "2025-02-10"));
        assertEquals("2024-06-01", promise.day().orElseThrow().toString());
        assertEquals(OptionalInt.empty(), promise.daysToFirst());
    }
}
