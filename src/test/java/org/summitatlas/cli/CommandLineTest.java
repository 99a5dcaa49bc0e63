package org.summitatlas.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitatlas.dataset.LoadResult;
import org.summitatlas.dataset.Problem;
import org.summitatlas.query.SampleAtlas;
import org.summitatlas.query.TableId;
import picocli.CommandLine.Command;

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

    @TempDir
    private Path folder;
    private final CommandRun command = new CommandRun(() -> new LoadResult.Loaded(SampleAtlas.atlas()), new Further());

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', value = {
        "~~;~a command is missing; it is one of table, query, ~",
        "tabel;~unknown command \"tabel\"; it is one of table, query, ~",
        "a.summitview b.summitview;~\"a.summitview\" is a view, and a view is opened alone, without other words; see ~",
        "--bogus;unknown option \"--bogus\"",
        "table;NAME (one of " + TABLES + ") is missing",
        "table country;~unknown table \"country\"; it is one of " + TABLES + "~",
        "table countries --frmat csv;unknown option \"--frmat\"",
        "table countries extra;\"extra\" is too much",
        "table countries --format xml;~unknown format \"xml\"; it is one of csv-excel, csv, tsv, json, jsonl, markdown~",
        "table countries --format;FORMAT (one of csv-excel, csv, tsv, json, jsonl, markdown) is missing",
        "table countries --out;FILE is missing",
        "table countries --out=;--out: no file can be called \"\"",
        "query explian x;unknown command \"explian\"; it is one of explain; see",
        "table @countries;unknown table \"@countries\""})
    void wrongUsageIsOneLineAndStatus2(String typed, String message) {
        assertEquals(2, command.run(typed.isEmpty() ? new String[0] : typed.split(" ")));
        assertTrue(command.err().startsWith("summit-atlas: " + message), command::err);
        assertEquals(1, command.err().lines().count());
        assertEquals("", command.out());
    }

    @Test
    void aFileThatCannotBeWrittenIsOneLineAndStatus1() {
        Path file = folder.resolve("missing/table.csv");
        assertEquals(1, command.run("table", "sources", "--out", file.toString()));
        assertEquals("summit-atlas: cannot write " + file + ": its folder does not exist", command.err().strip());
        assertEquals("", command.out());
    }

    @Test
    void aBrokenDatasetIsTold() {
        CommandRun broken = new CommandRun(() -> new LoadResult.Rejected(List.of(
                new Problem("parties.json", "/3/id", "duplicate id\n\"KOR\""),
                new Problem("groups.json", "", "the file is missing"))));
        assertEquals(1, broken.run("table", "countries"));
        assertEquals(List.of("summit-atlas: the dataset is not loaded, for it is broken; problems: 2",
                "parties.json#/3/id: duplicate id \"KOR\"", "groups.json: the file is missing"),
                broken.err().lines().toList());
        assertEquals(0, broken.run("--version"));
        assertTrue(broken.out().contains("dataset rejected, problems: 2"), broken::out);
    }

    @Test
    void aMistakeOfOursIsOneLine() {
        CommandRun failing = new CommandRun(() -> {
            throw new IllegalStateException("first\n\tsecond");
        });
        assertEquals(1, failing.run("table", "countries"));
        assertEquals("summit-atlas: unexpected failure: java.lang.IllegalStateException: first second",
                failing.err().strip());
    }

    @Test
    void helpListsCommandsTablesAndFormats() {
        assertEquals(0, command.run("--help"));
        assertTrue(command.out().contains("table") && command.out().contains("further"), command::out);
        assertEquals(0, command.run("table", "--help"));
        Arrays.stream(TableId.values()).forEach(id -> assertTrue(command.out().contains(id.word()), id::word));
        assertTrue(command.out().contains("json, jsonl, markdown;"), command::out);
    }

    @Test
    void versionTellsProgramDatasetAndJdk() {
        assertEquals(0, command.run("--version"));
        assertEquals(List.of("summit-atlas 9.8.7", "dataset 1.0.0, as of 2026-11-21, sha256 0a1b",
                "JDK " + Runtime.version()), command.out().lines().toList());
    }

    @Test
    void furtherCommandsRunAndUseTheSameHandlers() {
        assertEquals(42, command.run("further"));
        assertEquals(2, command.run("further", "--nonsense"));
        assertEquals("summit-atlas: unknown option \"--nonsense\"; see summit-atlas further --help",
                command.err().strip());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "tabel                                  | did you mean table?",
        "table countrys                         | did you mean countries?",
        "table countries --frmat csv            | did you mean --format?",
        "table countries --no-evidance          | did you mean --no-evidence?",
        "table countries --columns nmae         | did you mean name",
        "map --colour declaratoin               | did you mean declaration?",
        "matrix --order document:declaratoin    | did you mean declaration?",
        "matrix --order similarity:kor          | did you mean KOR?",
        "intersections --documents declaratoin  | did you mean declaration?",
        "compare KOR CHNN                       | did you mean CHN",
        "cite document:declaratoin              | did you mean document:declaration?",
        "pack --out p.zip --colour declaratoin  | did you mean declaration?",
        "pack --out p.zip --picture matrx       | did you mean matrix?",
        "table countries --where signed:declaratoin | did you mean declaration?"})
    void whatWasPerhapsMeantIsNamed(String typed, String question) {
        assertEquals(2, command.run(typed.split(" ")));
        assertTrue(command.err().contains(question + (question.endsWith("?") ? " See summit-atlas " : "")),
                command::err);
        assertEquals(1, command.err().lines().count());
    }
}
