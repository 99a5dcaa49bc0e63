package org.summitatlas.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.summitatlas.dataset.LoadResult;
import org.summitatlas.dataset.Problem;
import org.summitatlas.export.Sheet;
import org.summitatlas.query.SampleAtlas;
import org.summitatlas.query.TableId;
import org.summitatlas.query.Tables;
import picocli.CommandLine.Command;
import tools.jackson.databind.json.JsonMapper;

class CommandLineTest {

    @Command(name = "further")
    private static final class Further implements Callable<Integer> {
        @Override
        public Integer call() {
            return 42;
        }
    }

    private static final String TABLES = "countries, companies, leaders, documents, summits, frameworks, figures, "
            + "endorsements, attendances, sessions, institutes, sources, disagreements";
    private static final Supplier<LoadResult> SAMPLE = () -> new LoadResult.Loaded(SampleAtlas.atlas());

    @TempDir
    private Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... args) {
        return run(SAMPLE, args);
    }

    private int run(Supplier<LoadResult> dataset, String... args) {
        return AtlasCommand.create(new ProgramInfo("9.8.7"), dataset, List.of(new Further()), out, err).execute(args);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource(TableId.class)
    void everyTableIsPrintedWhole(TableId id) throws IOException {
        assertEquals(0, run("table", id.word()), this::err);
        Sheet sheet = Sheet.of(new Tables(SampleAtlas.atlas()).table(id));
        try (var reader = CsvReader.builder().ofCsvRecord(out())) {
            List<List<String>> records = reader.stream().map(CsvRecord::getFields).toList();
            assertEquals(sheet.header(), records.getFirst());
            assertEquals(sheet.plainRows(), records.subList(1, records.size()));
        }
        assertEquals("", err());
    }

    @Test
    void endorsementsReadAsAgreed() {
        run("table", "endorsements");
        assertTrue(out().startsWith("""
                document,party,party_name,party_kind,status,date,known_by,ratified,printed_as,confidence,source_ids,\
                source_urls,locator,as_of\r
                declaration,KOR,Republic of Korea,state,endorsed,2024-05-21,,,KOR as printed,primary,host-text,\
                https://host-text.example,list,2026-11-21\r
                """), this::out);
        assertTrue(out().contains("statement,TUR,Türkiye,state,joined-later,2024-06,"), this::out);
        assertTrue(out().contains("declaration,EU,European Union,organization,"), this::out);
        assertTrue(out().contains("pledge,samsung-electronics,Samsung Electronics,company,"), this::out);
    }

    @Test
    void jsonAndExcelAreAskedForByName() {
        assertEquals(0, run("table", "companies", "--format", "json"));
        assertEquals("naver", JsonMapper.shared().readTree(out()).get(1).get("party").stringValue());
        out.reset();
        assertEquals(0, run("table", "--format=csv-excel", "companies"));
        assertTrue(out().startsWith("\uFEFFparty,name,"), this::out);
    }

    private List<String> header(String... args) {
        out.reset();
        assertEquals(0, run(args), this::err);
        return List.of(out().lines().findFirst().orElseThrow().split(","));
    }

    @Test
    void evidenceIsThereUnlessItIsLeftOut() {
        List<String> evidence = List.of("source_ids", "source_urls", "locator", "printed_as", "confidence", "as_of");
        assertTrue(header("table", "countries").containsAll(evidence));
        assertTrue(header("table", "countries", "--evidence").containsAll(evidence));
        assertTrue(header("table", "endorsements", "--no-evidence").stream().noneMatch(evidence::contains));
        assertEquals(List.of("party", "locator"), header("table", "countries", "--columns", "party,locator"));
        assertEquals(List.of("locator", "party", "source_ids", "source_urls", "printed_as", "confidence", "as_of"),
                header("table", "countries", "--columns", "locator,party", "--evidence"));
    }

    @Test
    void rowsSayTheDayAskedAbout() {
        assertEquals(0, run("table", "summits", "--columns", "summit,as_of", "--as-of", "2024-06"));
        assertEquals("summit,as_of\r\nseoul-2024,2024-06-30\r\n", out());
    }

    @Test
    void whatAFileIsStandsBesideItUnlessThatIsNotWanted() throws IOException {
        Path file = folder.resolve("rows.md");
        Path beside = folder.resolve("rows.md-metadata.json");
        String[] command = {"table", "countries", "--where", "signed:declaration", "--format", "markdown", "--out",
            file.toString()};
        assertEquals(0, run(Stream.concat(Arrays.stream(command), Stream.of("--no-metadata")).toArray(String[]::new)));
        assertFalse(Files.exists(beside));
        assertEquals(0, run(command), this::err);
        assertEquals("signed:declaration", JsonMapper.shared().readTree(Files.readAllBytes(beside)).get("notes").get(0)
                .get("query").stringValue());
        assertEquals("", out() + err());
    }

    @Test
    void filesHoldTheSameBytes() throws IOException {
        Path file = folder.resolve("표.csv");
        assertEquals(0, run("table", "leaders", "--out", file.toString()));
        assertEquals("", out() + err());
        run("table", "leaders");
        assertArrayEquals(out.toByteArray(), Files.readAllBytes(file));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', value = {
        "~~;~a command is missing; it is one of table, query, ~",
        "tabel;~unknown command \"tabel\"; it is one of table, query, ~",
        "--bogus;unknown option \"--bogus\"",
        "table;NAME (one of " + TABLES + ") is missing",
        "table country;~unknown table \"country\"; it is one of " + TABLES + "~",
        "table countries --frmat csv;unknown option \"--frmat\"",
        "table countries extra;\"extra\" is too much",
        "table countries --format xml;~unknown format \"xml\"; it is one of csv-excel, csv, tsv, json, jsonl, markdown~",
        "table countries --format;FORMAT (one of csv-excel, csv, tsv, json, jsonl, markdown) is missing",
        "table countries --out;FILE is missing",
        "table @countries;unknown table \"@countries\""})
    void wrongUsageIsOneLineAndStatus2(String typed, String message) {
        assertEquals(2, run(typed.isEmpty() ? new String[0] : typed.split(" ")));
        assertTrue(err().startsWith("summit-atlas: " + message), this::err);
        assertEquals(1, err().lines().count());
        assertEquals("", out());
    }

    @Test
    void aFileThatCannotBeWrittenIsOneLineAndStatus1() {
        Path file = folder.resolve("missing/table.csv");
        assertEquals(1, run("table", "sources", "--out", file.toString()));
        assertEquals("summit-atlas: cannot write " + file + ": its folder does not exist", err().strip());
        assertEquals("", out());
    }

    @Test
    void aBrokenDatasetIsTold() {
        Supplier<LoadResult> broken = () -> new LoadResult.Rejected(List.of(
                new Problem("parties.json", "/3/id", "duplicate id\n\"KOR\""),
                new Problem("groups.json", "", "the file is missing")));
        assertEquals(1, run(broken, "table", "countries"));
        assertEquals(List.of("summit-atlas: the dataset is not loaded, for it is broken; problems: 2",
                "parties.json#/3/id: duplicate id \"KOR\"", "groups.json: the file is missing"), err().lines().toList());
        assertEquals(0, run(broken, "--version"));
        assertTrue(out().contains("dataset rejected, problems: 2"), this::out);
    }

    @Test
    void aMistakeOfOursIsOneLine() {
        assertEquals(1, run(() -> {
            throw new IllegalStateException("first\n\tsecond");
        }, "table", "countries"));
        assertEquals("summit-atlas: unexpected failure: java.lang.IllegalStateException: first second", err().strip());
    }

    @Test
    void helpListsCommandsTablesAndFormats() {
        assertEquals(0, run("--help"));
        assertTrue(out().contains("table") && out().contains("further"), this::out);
        out.reset();
        assertEquals(0, run("table", "--help"));
        Arrays.stream(TableId.values()).forEach(id -> assertTrue(out().contains(id.word()), id::word));
        assertTrue(out().contains("json, jsonl, markdown;"), this::out);
    }

    @Test
    void versionTellsProgramDatasetAndJdk() {
        assertEquals(0, run("--version"));
        assertEquals(List.of("summit-atlas 9.8.7", "dataset 1.0.0, as of 2026-11-21, sha256 0a1b",
                "JDK " + Runtime.version()), out().lines().toList());
    }

    @Test
    void furtherCommandsRunAndUseTheSameHandlers() {
        assertEquals(42, run("further"));
        assertEquals(2, run("further", "--nonsense"));
        assertEquals("summit-atlas: unknown option \"--nonsense\"; see summit-atlas further --help", err().strip());
    }
}
