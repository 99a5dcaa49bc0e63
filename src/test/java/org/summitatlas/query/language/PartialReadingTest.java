package org.summitatlas.query.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitatlas.model.Atlas;
import org.summitatlas.query.Query;
import org.summitatlas.query.SampleAtlas;
import org.summitatlas.query.SampleFacts;

class PartialReadingTest {

    private static final Atlas ATLAS = SampleAtlas.atlas();

    private static PartialReading read(String line) {
        return PartialReading.of(line, Query.EVERYTHING, ATLAS);
    }

    /** What is asked of the line, and what is left out. */
    @ParameterizedTest
    @CsvSource(delimiter = '>', value = {
        "kind:state signed:treaty > signed:treaty kind:state > ''",
        "kind:state sined:treaty korea > korea kind:state > sined:treaty",
        "kind:state signed: > kind:state > signed:",
        "kind:state OR > kind:state > OR",
        "kind:state OR kind:comp > kind:state > kind:comp OR",
        "nosuch:x party:QQQ > '' > nosuch:x party:QQQ",
        "'' > '' > ''"})
    void wrongWordsAreLeftOut(String line, String asked, String leftOut) {
        PartialReading reading = read(line);
        assertEquals(asked, QueryText.print(reading.query()));
        assertEquals(leftOut, String.join(" ", reading.leftOut()));
    }

    @Test
    void summitAndDayStayWhateverIsWrong() {
        Query before = Query.EVERYTHING.withSummit(Optional.of(SampleFacts.SEOUL))
                .withAsOf(Optional.of(LocalDate.of(2024, 5, 21)));
        assertEquals(new PartialReading(before, List.of("x:y")),
                PartialReading.of("x:y", before.withText("korea"), ATLAS));
        assertEquals(before, PartialReading.of("x:y ".repeat(100), before.withText("korea"), ATLAS).query());
    }

    /** However wrong the line, something is asked that can be written; a line with nothing wrong is asked whole. */
    @Test
    void everyLineAsksSomething() {
        Random random = new Random(5);
        List<String> pieces = List.of("signed:", "treaty", "kind:state", "(", ")", "\"", " ", " ", "-", "OR ", "NOT ",
                ",", ":", "x", "as-of:2024-13", "match:all");
        for (int round = 0; round < 3_000; round++) {
            String line = random.ints(random.nextInt(12), 0, pieces.size()).mapToObj(pieces::get)
                    .collect(Collectors.joining());
            Query asked = read(line).query();
            assertEquals(new PartialReading(asked, List.of()), read(QueryText.print(asked)), line);
            if (QueryText.read(line, Query.EVERYTHING, ATLAS) instanceof QueryReading.Understood understood) {
                assertEquals(understood, new QueryReading.Understood(asked), line);
            }
        }
    }
}
