package org.summitatlas.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that is no JSON at all gives one sentence, whatever is wrong with it. */
class MalformedFileTest {

    private static void assertOneProblem(byte[] content, String pointer, String message) {
        SampleDataset dataset = SampleDataset.valid().with("groups.json", content);
        LoadResult.Rejected rejected = assertInstanceOf(LoadResult.Rejected.class, DatasetLoader.load(dataset));
        assertEquals(List.of(new Problem("groups.json", pointer, message)), rejected.problems());
    }

    static List<Arguments> malformed() {
        return List.of(
                Arguments.of("", "", "the file is empty"),
                Arguments.of(" \r\n\t", "", "the file is empty"),
                Arguments.of("\uFEFF[]", "", "the file begins with a byte order mark; save it as UTF-8 without one"),
                Arguments.of("[{\"id\":1,}]", "", "not valid JSON at line 1, column 10: } is out of place"),
                Arguments.of("[{\"id\":1\n \"name\":2}]", "", "not valid JSON at line 2, column 2: \" is out of place"),
                Arguments.of("[\n tru]", "", "not valid JSON at line 2, column 2: \"tru\" is out of place"),
                Arguments.of("[\n  '']", "", "not valid JSON at line 2, column 3: ' is out of place"),
                Arguments.of("// note\n[]", "", "not valid JSON at line 1, column 1: / is out of place"),
                Arguments.of("[\"a\nb\"]", "", "not valid JSON at line 1, column 4"),
                Arguments.of("[", "", "the file ends too early, at line 1, column 2"),
                Arguments.of("[{\"id\":\"G", "", "the file ends too early, at line 1, column 10"),
                Arguments.of("[] []", "", "something follows the end of the JSON at line 1, column 4"),
                Arguments.of("[{\"id\":1,\"id\":2}]", "/0/id", "this field is given twice, at line 1, column 14"),
                Arguments.of("[".repeat(100_000), "", "nested deeper than 50 levels at line 1, column 52"),
                Arguments.of("{\"a\":".repeat(100_000), "", "nested deeper than 50 levels at line 1, column 252"),
                Arguments.of("[" + "9".repeat(5_000) + "]", "", "a number or text is too long at line 1, column 5002"),
                Arguments.of("{}", "", "expected an array, found an object"),
                Arguments.of("null", "", "expected an array, found null; a field that is not known is left out"));
    }

    @ParameterizedTest
    @MethodSource
    void malformed(String text, String pointer, String message) {
        assertOneProblem(text.getBytes(StandardCharsets.UTF_8), pointer, message);
    }

    /**
     * In one test, for the name of a test with parameters would hold them. In which column the parser gives up depends
     * on the buffers it has at hand.
     */
    @Test
    void withoutEnd() {
        Map<String, String> messages = Map.of(
                "[" + "9".repeat(1_000_000) + "]", "a number or text is too long at line 1",
                "[0." + "9".repeat(1_000_000) + "]", "a number or text is too long at line 1",
                "[1e" + "9".repeat(1_000_000) + "]", "a number or text is too long at line 1",
                "[\"" + "x".repeat(2_000_000) + "\"]", "a number or text is too long at line 1",
                "[{\"" + "x".repeat(2_000_000) + "\":1}]", "a number or text is too long at line 1",
                "[[" + "[],".repeat(1_200_000) + "[]]]",
                "more than 1000000 values in one entry, at line 1, column 3000000");
        messages.forEach((text, message) -> {
            List<Problem> problems = problems(SampleDataset.valid().with("groups.json", text));
            assertEquals(1, problems.size());
            assertTrue(problems.getFirst().toString().startsWith("groups.json: " + message), problems::toString);
        });
    }

    /** Nothing is said of the entries before the end either, nor of the ids that would have followed. */
    @ParameterizedTest
    @ValueSource(strings = {"groups.json", "parties.json", "endorsements.json"})
    void truncated(String file) {
        String text = SampleDataset.valid().text(file).strip();
        for (int length = 1; length < text.length(); length++) {
            List<Problem> problems = problems(SampleDataset.valid().with(file, text.substring(0, length)));
            assertEquals(1, problems.size(), () -> problems.toString());
        }
    }

    @Test
    void whatIsWrongBeforeTheEndOfAFileThatIsNoJsonIsNotTold() {
        SampleDataset broken = SampleDataset.valid()
                .replacing("endorsements.json", "\"party\":\"", "\"party\":\"nobody-");
        String text = broken.text("endorsements.json").strip();
        List<Problem> problems = problems(broken.with("endorsements.json", text.substring(0, text.length() - 1)));
        assertEquals(1, problems.size(), () -> problems.toString());
        assertTrue(problems.getFirst().message().startsWith("the file ends too early"));
    }

    @Test
    void wrongEncoding() {
        assertOneProblem("[\n{\"en\":\"Türkiye\"}]".getBytes(StandardCharsets.ISO_8859_1), "",
                "not encoded in UTF-8 (line 2)");
        assertOneProblem("[]".getBytes(StandardCharsets.UTF_16), "", "not encoded in UTF-8 (line 1)");
        String zeros = "the file holds zero bytes, as UTF-16 does; save it as UTF-8";
        assertOneProblem("[]".getBytes(StandardCharsets.UTF_16LE), "", zeros);
        assertOneProblem("[]".getBytes(StandardCharsets.UTF_16BE), "", zeros);
    }

    private static List<Problem> problems(SampleDataset broken) {
        return assertInstanceOf(LoadResult.Rejected.class, DatasetLoader.load(broken)).problems();
    }

    @Test
    void ofMoreProblemsThanAnybodyReadsTheFirstAreListed() {
        List<Problem> problems = problems(SampleDataset.valid().with("groups.json", "[" + "7,".repeat(50_000) + "7]"));
        assertEquals(1_001, problems.size());
        assertEquals("groups.json#/999: expected an object, found a number", problems.get(999).toString());
        assertEquals("groups.json: more than 1000 problems; the others are not listed", problems.get(1_000).toString());
    }

    @Test
    void nothingLikeAWordWithoutEndIsLookedFor() {
        String word = "x".repeat(900_000);
        List<Problem> problems = problems(SampleDataset.valid()
                .replacing("disagreements.json", "party:KOR", "party:" + word)
                .replacing("groups.json", "host-site", word));
        assertEquals(List.of("/0/evidence/0/source", "/0/about/1"), problems.stream().map(Problem::pointer).toList());
        assertTrue(problems.stream().allMatch(problem -> problem.message().length() < 100));
    }

    @Test
    void onlyTheFirstOfManyUnknownIdsAreGuessedAt() {
        List<String> members = IntStream.range(0, 300).mapToObj("\"party:openai%03d\""::formatted).toList();
        List<Problem> problems = problems(SampleDataset.valid()
                .replacing("disagreements.json", "\"party:KOR\"", String.join(",", members)));
        assertEquals(300, problems.size());
        assertEquals(50, problems.stream().filter(problem -> problem.message().contains("did you mean")).count());
    }

    @Test
    void numbersBeyondEveryRangeAreNoCount() {
        for (String number : List.of("1e400", "1e999999999", "-1", "1.5", "99999999999999999999")) {
            SampleDataset dataset = SampleDataset.valid()
                    .replacing("figures.json", "\"value\":2", "\"value\":" + number);
            assertEquals(List.of(new Problem("figures.json", "/0/value",
                    "expected a whole number from 0 to 2147483647, found a number")), problems(dataset));
        }
    }

    @Test
    void numbersBeyondEveryRangeAreNoIndex() {
        for (String number : List.of("1e400", "1e999999999", "-1", "1.5", "99999999999999999999")) {
            SampleDataset dataset = SampleDataset.valid()
                    .replacing("disagreements.json", "\"followed\":1", "\"followed\":" + number);
            assertEquals(
                    new LoadResult.Rejected(List.of(new Problem("disagreements.json", "/0/followed",
                            "expected a whole number from 0 to 1, found a number"))),
                    DatasetLoader.load(dataset));
        }
    }
}
