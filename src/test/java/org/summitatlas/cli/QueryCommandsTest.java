package org.summitatlas.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.summitatlas.dataset.LoadResult;
import org.summitatlas.export.Sheet;
import org.summitatlas.query.Query;
import org.summitatlas.query.Results;
import org.summitatlas.query.SampleAtlas;
import org.summitatlas.query.Table;
import org.summitatlas.query.TableId;
import org.summitatlas.query.Tables;
import org.summitatlas.query.language.QueryReading;
import org.summitatlas.query.language.QueryText;

/** Tables of what a query finds, and queries explained. */
class QueryCommandsTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... args) {
        out.reset();
        err.reset();
        return AtlasCommand.create(new ProgramInfo("1"), () -> new LoadResult.Loaded(SampleAtlas.atlas()), List.of(),
                out, err).execute(args);
    }

    private List<String> lines(String... args) {
        assertEquals(0, run(args), this::err);
        assertEquals("", err());
        return out().lines().toList();
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource(TableId.class)
    void aTableHasTheRowsOfTheWindow(TableId id) {
        String query = "group:G20 -signed:network (has:disagreement OR attended:seoul-2024)";
        QueryReading reading = QueryText.read(query, Query.EVERYTHING, SampleAtlas.atlas());
        Query asked = assertInstanceOf(QueryReading.Understood.class, reading).query();
        Results results = Results.of(new Tables(SampleAtlas.atlas()), asked);
        List<String> lines = lines("table", id.word(), "--where", query);
        assertEquals(1 + sheet(results.tables().table(id), results).rows().size(), lines.size());
        assertEquals(String.join(",", sheet(results.tables().table(id), results).header()), lines.getFirst());
    }

    private static <T> Sheet sheet(Table<T> table, Results results) {
        return Sheet.of(table.columns(), results.rows(table));
    }

    @Test
    void columnsAndOrderAreThoseAskedFor() {
        assertEquals(List.of("date,party", "2024-05-22,KOR", "2024-05-22,samsung-electronics", "2024-05-21,EU",
                        "2024-05-21,GBR", "2024-05-21,KOR"),
                lines("table", "endorsements", "--where", "standing:endorsed summit:seoul-2024", "--as-of", "2024-05",
                        "--columns", "date,party", "--sort", "-date,party"));
        assertEquals(List.of("party", "TUR", "CIV", "CHN"), lines("table", "countries", "--columns", "party",
                "--where", "-signed:declaration kind:state", "--sort", "-party"));
    }

    /** The short form of help and the sign of what must not be begin alike. */
    @Test
    void aQueryMayBeginWithAMinus() {
        assertEquals(List.of("party", "KOR", "GBR", "CHN", "TUR"),
                lines("table", "countries", "--where", "-has:institute kind:state", "--columns", "party"));
        assertEquals("query: -has:institute", lines("query", "explain", "-has:institute").getFirst());
        assertTrue(lines("query", "explain", "-h").getFirst().startsWith("Usage:"));
        assertTrue(lines("table", "countries", "-h").getFirst().startsWith("Usage:"));
    }

    @Test
    void aQueryIsExplained() {
        assertEquals(List.of(
                "query: as-of:2024-05-31 signed:declaration -signed:statement",
                "sentence: 1 state and the EU endorsed the Seoul Declaration but not the Ministerial Statement, "
                        + "as of 31 May 2024.",
                "sentence_ko: 2024년 5월 31일 기준, 서울 선언에 동참했으나 장관 성명에는 동참하지 않은 1개국 및 EU.",
                "parties: 2", "countries: 2"),
                lines("query", "explain", "-signed:statement  endorsed:declaration",
                        "--as-of", "2024-05", "--table", "countries"));
        List<String> whole = lines("query", "explain", "");
        assertEquals("query:", whole.getFirst());
        assertEquals(4 + TableId.values().length, whole.size());
        assertTrue(whole.contains("endorsements: 13"), whole::toString);
    }

    @Test
    void theSameDayMayBeSaidTwice() {
        assertEquals("query: as-of:2024-05-31",
                lines("query", "explain", "as-of:2024-05", "--as-of", "2024-05-31").getFirst());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "signed:seol-declaration|unknown document \"seol-declaration\" at column 8|",
        "signed:declaratoin|unknown document \"declaratoin\" at column 8; did you mean declaration?|",
        "kind:state -signed:seol|unknown document \"seol\" at column 20",
        "서울 sined:declaration|unknown field \"sined\" at column 4; did you mean signed",
        "kind:state party:KOR,KRO|unknown party \"KRO\" at column 22; did you mean KOR?",
        "mode:\"no such\"|unknown mode \"no such\" at column 6",
        "attended:seul-2024|unknown summit or session \"seul-2024\" at column 10; did you mean seoul-2024?",
        "kind:|\"kind:\" at column 1 lacks a value",
        "as-of:2024-13|\"2024-13\" at column 7 is no date; it is written 2024-05-21, 2024-05 or 2024",
        "(kind:state|the parenthesis at column 1 is never closed",
        "kind:state)|the parenthesis at column 11 closes nothing",
        "kind:state ()|there is nothing in the parentheses at column 12",
        "\"korea|the quotation mark at column 1 is never closed",
        "korea OR|\"OR\" at column 7 has nothing to work on",
        "-as-of:2024|\"as-of:2024\" at column 2 is about the whole query",
        "match:any match:all|\"match:all\" at column 11 is said a second time"})
    void aQueryThatIsNoneIsOneLineAndStatus2(String line, String message) {
        assertWrong(message, "query", "explain", line);
        assertWrong(message, "table", "sources", "--where", line);
    }

    @Test
    void otherWrongUsageIsOneLineAndStatus2() {
        assertWrong("unknown column \"nmae\" at character 7 of --columns; did you mean name",
                "table", "countries", "--columns", "party,nmae");
        assertWrong("unknown column \"paty\" at character 7 of --sort; did you mean party, party_name or party_kind?",
                "table", "endorsements", "--sort", "-date,paty");
        assertWrong("unknown column \"-party\" at character 1 of --columns",
                "table", "countries", "--columns", "-party");
        assertWrong("column \"party\" stands a second time at character 7 of --sort",
                "table", "countries", "--sort", "party,party");
        assertWrong("a column is missing at character 7 of --columns", "table", "countries", "--columns", "party,");
        assertWrong("column \"abidjan_statement\" at character 1 of --columns is of a document that did not exist yet",
                "table", "countries", "--columns", "abidjan_statement", "--as-of", "2024");
        assertWrong("--as-of: \"soon\" is no date; it is written 2024-05-21, 2024-05 or 2024",
                "table", "countries", "--as-of", "soon");
        assertWrong("--as-of 2024-12-31 contradicts as-of:2023-12-31 in the query",
                "query", "explain", "as-of:2023", "--as-of", "2024");
        assertWrong("a command is missing; it is one of explain; see summit-atlas query --help", "query");
        assertWrong("QUERY is missing", "query", "explain");
        assertWrong("QUERY is missing", "table", "countries", "--where");
        assertWrong("COLUMNS is missing", "table", "countries", "--sort", "--columns", "party");
        assertWrong("unknown option \"--tabel\"", "query", "explain", "--tabel", "countries", "korea");
    }

    private void assertWrong(String message, String... args) {
        assertEquals(2, run(args), this::out);
        assertTrue(err().startsWith("summit-atlas: " + message), this::err);
        assertEquals(1, err().lines().count(), this::err);
        assertEquals("", out());
    }

    @Test
    void helpGivesExamples() {
        for (List<String> command : List.of(List.of("table"), List.of("query"), List.of("query", "explain"))) {
            assertEquals(0, run(String.join(" ", command).concat(" --help").split(" ")));
            assertTrue(out().lines().anyMatch(line -> line.startsWith("  summit-atlas " + String.join(" ", command))),
                    this::out);
            assertTrue(out().lines().allMatch(line -> line.length() <= 100), this::out);
        }
    }
}
