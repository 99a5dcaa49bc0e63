package org.summitatlas.query.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitatlas.query.map.CountSteps.Range;

class CountStepsTest {

    private static String text(Range range) {
        return range.from() + "-" + (range.to().isPresent() ? range.to().getAsInt() : "");
    }

    @ParameterizedTest
    @CsvSource({"0, 1-1, 2-2, 3-", "3, 1-1, 2-2, 3-", "7, 1-3, 4-5, 6-", "10, 1-4, 5-7, 8-"})
    void theStepsShareTheNumbersThatOccur(int most, String low, String middle, String high) {
        CountSteps steps = CountSteps.upTo(most);
        assertEquals(List.of("0-0", low, middle, high),
                Stream.of(MapTone.COUNT_0, MapTone.COUNT_1, MapTone.COUNT_2, MapTone.COUNT_3)
                        .map(steps::range).map(CountStepsTest::text).toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 40})
    void everyNumberLiesInTheRangeOfItsColourAndMoreIsNeverLighter(int most) {
        CountSteps steps = CountSteps.upTo(most);
        for (int number = 0; number <= most; number++) {
            Range range = steps.range(steps.tone(number));
            OptionalInt to = range.to();
            assertEquals(number, Math.clamp(number, range.from(), to.orElse(Integer.MAX_VALUE)));
        }
        List<String> tones = IntStream.rangeClosed(0, most).mapToObj(steps::tone).map(MapTone::word).toList();
        assertEquals(tones.stream().sorted().toList(), tones);
    }

    @Test
    void nothingIsAStepOfItsOwn() {
        assertEquals(MapTone.COUNT_0, CountSteps.upTo(10).tone(0));
        assertEquals(MapTone.COUNT_1, CountSteps.upTo(10).tone(1));
    }

    @Test
    void aStandingIsNoStep() {
        assertThrows(IllegalArgumentException.class, () -> CountSteps.upTo(3).range(MapTone.ENDORSED));
    }
}
