package org.summitatlas.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitatlas.model.Language;
import org.summitatlas.ui.Messages;

class CountStepsTest {

    private final Messages english = new Messages(Language.EN);

    @ParameterizedTest
    @CsvSource({
        "0, 1 document, 2 documents, 3 or more documents",
        "3, 1 document, 2 documents, 3 or more documents",
        "7, 1 to 3 documents, 4 to 5 documents, 6 or more documents",
        "10, 1 to 4 documents, 5 to 7 documents, 8 or more documents"})
    void theStepsShareTheNumbersThatOccur(int most, String low, String middle, String high) {
        CountSteps steps = CountSteps.upTo(most);
        assertEquals(List.of("no document", low, middle, high),
                IntStream.rangeClosed(0, 3).mapToObj(step -> steps.words("count-" + step, english)).toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 40})
    void moreIsNeverLighter(int most) {
        CountSteps steps = CountSteps.upTo(most);
        List<String> tones = IntStream.rangeClosed(0, most).mapToObj(steps::tone).toList();
        assertEquals(tones.stream().sorted().toList(), tones);
    }

    @Test
    void nothingIsAStepOfItsOwn() {
        assertEquals("count-0", CountSteps.upTo(10).tone(0));
        assertEquals("count-1", CountSteps.upTo(10).tone(1));
    }
}
