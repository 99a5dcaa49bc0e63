package org.summitatlas.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.summitatlas.export.Sheet;
import org.summitatlas.query.SampleAtlas;
import org.summitatlas.query.TableId;
import org.summitatlas.query.Tables;
import org.summitatlas.ui.Bundled;
import tools.jackson.databind.json.JsonMapper;

/** What the command {@code table} prints, and writes to files. */
class TableCommandTest {

    private final CommandRun command = CommandRun.on(SampleAtlas.atlas());

    @TempDir
    private Path folder;

    private List<String> columns(String... args) {
        assertEquals(0, command.run(args), command::err);
        return command.header();
    }

    @ParameterizedTest
    @EnumSource(TableId.class)
    void everyTableIsPrintedWhole(TableId id) throws IOException {
        assertEquals(0, command.run("table", id.word()), command::err);
        Sheet sheet = Sheet.of(new Tables(SampleAtlas.atlas()).table(id));
        try (var reader = CsvReader.builder().ofCsvRecord(command.out())) {
            List<List<String>> records = reader.stream().map(CsvRecord::getFields).toList();
            assertEquals(sheet.header(), records.getFirst());
            assertEquals(sheet.plainRows(), records.subList(1, records.size()));
        }
        assertEquals("", command.err());
    }

    @Test
    void endorsementsReadAsAgreed() {
        command.run("table", "endorsements");
        assertTrue(command.out().startsWith("""
                document,party,party_name,party_kind,status,date,known_by,ratified,printed_as,confidence,source_ids,\
                source_urls,locator,as_of\r
                declaration,KOR,Republic of Korea,state,endorsed,2024-05-21,,,KOR as printed,primary,host-text,\
                https://host-text.example,list,2026-11-21\r
                """), command::out);
        assertTrue(command.out().contains("statement,TUR,Türkiye,state,joined-later,2024-06,"), command::out);
        assertTrue(command.out().contains("declaration,EU,European Union,organization,"), command::out);
        assertTrue(command.out().contains("pledge,samsung-electronics,Samsung Electronics,company,"), command::out);
    }

    @Test
    void jsonAndExcelAreAskedForByName() {
        assertEquals(0, command.run("table", "companies", "--format", "json"));
        assertEquals("naver", JsonMapper.shared().readTree(command.out()).get(1).get("party").stringValue());
        assertEquals(0, command.run("table", "--format=csv-excel", "companies"));
        assertTrue(command.out().startsWith("\uFEFFparty,name,"), command::out);
    }

    @Test
    void evidenceIsThereUnlessItIsLeftOut() {
        List<String> evidence = List.of("source_ids", "source_urls", "locator", "printed_as", "confidence", "as_of");
        assertTrue(columns("table", "countries").containsAll(evidence));
        assertTrue(columns("table", "countries", "--evidence").containsAll(evidence));
        assertTrue(columns("table", "endorsements", "--no-evidence").stream().noneMatch(evidence::contains));
        assertEquals(List.of("party", "locator"), columns("table", "countries", "--columns", "party,locator"));
        assertEquals(List.of("locator", "party", "source_ids", "source_urls", "printed_as", "confidence", "as_of"),
                columns("table", "countries", "--columns", "locator,party", "--evidence"));
    }

    @Test
    void rowsSayTheDayAskedAbout() {
        assertEquals(0, command.run("table", "summits", "--columns", "summit,as_of", "--as-of", "2024-06"));
        assertEquals("summit,as_of\r\nseoul-2024,2024-06-30\r\n", command.out());
    }

    @Test
    void whatAFileIsStandsBesideItUnlessThatIsNotWanted() throws IOException {
        Path file = folder.resolve("rows.md");
        Path beside = folder.resolve("rows.md-metadata.json");
        String[] words = {"table", "countries", "--where", "signed:declaration", "--format", "markdown", "--out",
            file.toString()};
        assertEquals(0, command.run(Stream.concat(Arrays.stream(words), Stream.of("--no-metadata")).toArray(String[]::new)));
        assertFalse(Files.exists(beside));
        assertEquals(0, command.run(words), command::err);
        assertEquals("signed:declaration", JsonMapper.shared().readTree(Files.readAllBytes(beside)).get("notes").get(0)
                .get("query").stringValue());
        assertEquals("", command.out() + command.err());
    }

    @Test
    void filesHoldTheSameBytes() throws IOException {
        Path file = folder.resolve("표.csv");
        assertEquals(0, command.run("table", "leaders", "--out", file.toString()));
        assertEquals("", command.out() + command.err());
        command.run("table", "leaders");
        assertArrayEquals(command.bytes(), Files.readAllBytes(file));
    }

    @Test
    void whatStandsBesideTheFileTellsTableAndOrder() throws IOException {
        Path file = folder.resolve("rows.csv");
        assertEquals(0, command.run("table", "summits", "--sort", "-summit", "--out", file.toString()), command::err);
        String beside = Files.readString(folder.resolve("rows.csv-metadata.json"));
        assertTrue(beside.contains("\"summits\"") && beside.contains("\"-summit\""), beside);
    }

    @ParameterizedTest
    @EnumSource(TableId.class)
    void noTableOfTheBundledDatasetIsEmpty(TableId id) {
        CommandRun bundled = CommandRun.on(Bundled.atlas());
        assertEquals(0, bundled.run("table", id.word()), bundled::err);
        assertTrue(bundled.lines().size() > 1);
    }
}
