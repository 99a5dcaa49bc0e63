package org.summitatlas.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitatlas.dataset.LoadResult;
import org.summitatlas.query.Query;
import org.summitatlas.query.Results;
import org.summitatlas.query.comparison.Comparison;
import org.summitatlas.query.comparison.ComparisonArrangement;
import org.summitatlas.ui.Bundled;

class CompareCommandTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... args) {
        return AtlasCommand.create(new ProgramInfo("9.8.7"), () -> new LoadResult.Loaded(Bundled.atlas()), List.of(),
                out, err).execute(args);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({"KOR, JPN, 'party:KOR,party:JPN'", "kor, gbr, 'party:KOR,party:GBR'",
            "seoul-declaration, paris-statement, 'document:seoul-declaration,document:paris-statement'"})
    void theRowsAreThoseOfTheWindow(String one, String other, String line) {
        Comparison shown = Comparison.of(Results.of(Bundled.tables(), Query.EVERYTHING).scope(),
                ComparisonArrangement.parse(line)).orElseThrow();
        assertEquals(0, run("compare", one, other), this::err);
        assertEquals(1 + shown.rows().size(), out().split("\r\n").length);
        out.reset();
        assertEquals(0, run("compare", one, other, "--differences"), this::err);
        assertEquals(1 + shown.differences().size(), out().split("\r\n").length);
    }

    @Test
    void theLongFormHasWhatEachValueRestsOn() {
        assertEquals(0, run("compare", "openai", "anthropic", "--form", "long", "--as-of", "2025-06"), this::err);
        assertTrue(out().startsWith("topic,item,within,differs,thing,value,date,at_latest,items,source_ids,source_urls,"
                + "locator,printed_as,confidence,as_of\r\n"), this::out);
        assertTrue(out().lines().skip(1).allMatch(line -> line.endsWith(",2025-06-30")), this::out);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "KOR                                      | 2 to 4 things can be compared, not 1",
            "KOR JPN USA GBR FRA                      | 2 to 4 things can be compared, not 5",
            "KOR kor                                  | something cannot be compared with itself",
            "KRO JPN                                  | there is no party or document \"KRO\"; did you mean KOR",
            "seoul-declartion paris-statement         | did you mean seoul-declaration",
            "KOR roost                                | KOR is a state or organization, roost is a document",
            "KOR openai                               | openai is a company or institution",
            "paris-statement roost --as-of=2024       | nothing is known of paris-statement by 2024-12-31",
            "KOR JPN --format=svg                     | unknown format \"svg\""})
    void whatCannotBeComparedIsToldInOneLine(String words, String told) {
        assertEquals(2, run(("compare " + words).strip().split(" ")));
        assertTrue(err().contains(told), this::err);
        assertEquals(1, err().lines().count());
        assertEquals("", out());
    }

    @Test
    void withoutAnIdNothingIsCompared() {
        assertEquals(2, run("compare"));
        assertTrue(err().contains("ID is missing"), this::err);
    }
}
