package org.summitatlas.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How lanes share the rows there are. */
class RowSharesTest {

    @Test
    void eachGetsWhatItNeedsWhereThereIsRoom() {
        assertEquals(List.of(2, 5, 1), RowShares.of(List.of(2, 5, 1), 20));
    }

    @Test
    void theFirstIsServedAndTheOthersShareByNeed() {
        assertEquals(List.of(2, 4, 2), RowShares.of(List.of(2, 8, 4), 8));
    }

    @Test
    void eachGetsOneHoweverLittleRoomThereIs() {
        assertEquals(List.of(1, 1, 1), RowShares.of(List.of(3, 8, 4), 0));
        assertEquals(List.of(1, 1, 1), RowShares.of(List.of(3, 8, 4), 3));
    }
}
