package org.summitatlas.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.Party;
import org.summitatlas.query.Cell;
import org.summitatlas.query.Query;
import org.summitatlas.query.Results;
import org.summitatlas.query.SampleAtlas;
import org.summitatlas.query.Table;
import org.summitatlas.query.TableId;
import org.summitatlas.query.Tables;
import org.summitatlas.query.TypedTables;
import org.summitatlas.query.language.QueryReading;
import org.summitatlas.query.language.QueryText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What stands beside a file says what it is. */
class SidecarTest {

    private static final Atlas ATLAS = SampleAtlas.atlas();
    private static final Tables TABLES = new Tables(ATLAS);

    @TempDir
    private Path folder;
    private Path target;

    @BeforeEach
    void chooseTarget() {
        target = folder.resolve("나라: 1.csv");
    }

    private static Results results() {
        QueryReading.Understood read = (QueryReading.Understood)
                QueryText.read("as-of:2024-06-30 signed:declaration", Query.EVERYTHING, ATLAS);
        return Results.of(TABLES, read.query());
    }

    private static SheetFile file(Sheet sheet, ExportFormat format) {
        return new SheetFile(sheet, format, Provenance.of(results(), ATLAS), "Cite me so.");
    }

    private static Sheet countries(String... columns) {
        Results results = results();
        Table<Party> table = TypedTables.of(results.tables(), TableId.COUNTRIES, Party.class);
        return Sheet.of(Stream.of(columns).map(table::column).toList(), results.rows(table));
    }

    private JsonNode saved(Sheet sheet, ExportFormat format) throws Exception {
        file(sheet, format).save(target);
        return JsonMapper.shared().readTree(Files.readAllBytes(folder.resolve("나라: 1.csv-metadata.json")));
    }

    @Test
    void saysWhatTheRowsAreOf() throws Exception {
        JsonNode root = saved(countries("party"), ExportFormat.CSV);
        assertEquals("Cite me so.", root.get("dc:bibliographicCitation").stringValue());
        assertEquals("https://spdx.org/licenses/CC-BY-4.0", root.get("dc:license").get("@id").stringValue());
        JsonNode notes = root.get("notes").get(0);
        assertEquals("as-of:2024-06-30 signed:declaration", notes.get("query").stringValue());
        assertEquals("2 states and the EU endorsed the Seoul Declaration, as of 30 Jun 2024.",
                notes.get("sentence").get("en").stringValue());
        assertEquals(root.get("dc:description"), notes.get("sentence").get("en"));
        assertTrue(notes.get("sentence").get("ko").stringValue().contains("서울 선언"));
        assertEquals("2024-06-30", notes.get("as_of").stringValue());
        assertEquals("1.0.0", notes.get("dataset").get("version").stringValue());
        assertEquals("0a1b", notes.get("dataset").get("sha256").stringValue());
        assertEquals(3, notes.get("rows").intValue());
        assertEquals(0, notes.get("guarded").size());
        assertEquals(List.of("query", "sentence", "as_of", "dataset", "rows", "guarded", "sha256"),
                List.copyOf(notes.propertyNames()));
    }

    @ParameterizedTest
    @MethodSource
    void saysHowTheRowsAreShown(Provenance.Shown way, String said) throws Exception {
        new SheetFile(countries("party"), ExportFormat.CSV, Provenance.of(results(), ATLAS).shownAs(way), "So.")
                .save(target);
        String notes = JsonMapper.shared().readTree(Files.readAllBytes(Sidecar.beside(target)))
                .get("notes").get(0).toString();
        assertTrue(notes.contains("\"as_of\":\"2024-06-30\"," + said + "\"dataset\":"), notes);
    }

    static Stream<Arguments> saysHowTheRowsAreShown() {
        return Stream.of(
                arguments(new Provenance.View("timeline", "", Optional.empty()), "\"view\":\"timeline\","),
                arguments(new Provenance.View("map", "globe", Optional.of("declaration")),
                        "\"view\":\"map\",\"arrangement\":\"globe\",\"colour\":\"declaration\","),
                arguments(new Provenance.Rows(TableId.COUNTRIES, ""), "\"table\":\"countries\","),
                arguments(new Provenance.Rows(TableId.COUNTRIES, "-endorsed"),
                        "\"table\":\"countries\",\"sort\":\"-endorsed\","));
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void knowsTheFileByItsDigest(ExportFormat format) throws Exception {
        JsonNode notes = saved(countries("party", "name_ko"), format).get("notes").get(0);
        byte[] content = Files.readAllBytes(target);
        assertEquals(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)),
                notes.get("sha256").stringValue());
        assertArrayEquals(ExportFormatTest.bytes(countries("party", "name_ko"), format), content);
    }

    @Test
    void describesTheColumnsOfCsvForTheWeb() throws Exception {
        JsonNode root = saved(countries("party", "groups", "declaration", "endorsed", "locator", "as_of"),
                ExportFormat.TSV);
        assertEquals("http://www.w3.org/ns/csvw", root.get("@context").stringValue());
        assertEquals("%EB%82%98%EB%9D%BC%3A%201.csv", root.get("url").stringValue());
        assertEquals("""
                {"encoding":"utf-8","delimiter":"\\t","lineTerminators":["\\r\\n"],"header":true}""",
                root.get("dialect").toString());
        assertEquals("""
                [{"name":"party","titles":["party","ID"],"datatype":"string"},\
                {"name":"groups","titles":["groups","Groups"],"datatype":"string","separator":"|"},\
                {"name":"declaration","titles":["declaration","Seoul Declaration"],"datatype":"string"},\
                {"name":"endorsed","titles":["endorsed","Endorsed in all"],"datatype":"integer"},\
                {"name":"locator","titles":["locator","Where in the source"],"datatype":"string","separator":"|"},\
                {"name":"as_of","titles":["as_of","Told as of"],\
                "datatype":{"base":"string","format":"^\\\\d{4}(-\\\\d{2}(-\\\\d{2})?)?$"}}]""",
                root.get("tableSchema").get("columns").toString());
    }

    @ParameterizedTest
    @EnumSource(value = ExportFormat.class, names = {"JSON", "JSONL", "MARKDOWN"})
    void tellsOthersNothingOfCsv(ExportFormat format) throws Exception {
        assertEquals(List.of("url", "dc:title", "dc:description", "dc:license", "dc:bibliographicCitation", "notes"),
                List.copyOf(saved(countries("party"), format).propertyNames()));
    }

    @Test
    void recordsWhatWasGuarded() throws Exception {
        Sheet risky = new Sheet(List.of("id", "note"), List.of(
                List.of(new Cell.Text("a"), new Cell.Text("fine")), List.of(new Cell.Text("-b"), new Cell.Text("=1"))));
        assertEquals("""
                [{"row":2,"column":"id","value":"-b"},{"row":2,"column":"note","value":"=1"}]""",
                saved(risky, ExportFormat.CSV_EXCEL).get("notes").get(0).get("guarded").toString());
    }

    /** What has different kinds of cells, or none, is text. */
    @Test
    void kindsAreTold() {
        assertEquals(List.of(ColumnKind.TEXT, ColumnKind.COUNT, ColumnKind.TEXT), ColumnKind.of(new Sheet(
                List.of("mixed", "number", "none"), List.of(
                List.of(new Cell.Count(1), Cell.BLANK, Cell.BLANK),
                List.of(new Cell.Several(List.of("a")), new Cell.Count(2), Cell.BLANK),
                List.of(new Cell.Count(3), Cell.BLANK, Cell.BLANK)))));
    }

    @Test
    void hasTheSameBytesEveryTime() throws Exception {
        saved(countries("party"), ExportFormat.CSV);
        byte[] first = Files.readAllBytes(Sidecar.beside(target));
        saved(countries("party"), ExportFormat.CSV);
        assertArrayEquals(first, Files.readAllBytes(Sidecar.beside(target)));
        assertTrue(new String(first).endsWith("}\n"));
    }

    @Test
    void nothingIsWrittenIfTheRowsAreStopped() {
        assertThrows(IllegalStateException.class, () -> file(countries("party"), ExportFormat.CSV).save(target, _ -> {
            throw new IllegalStateException("stopped");
        }));
        assertFalse(Files.exists(target) || Files.exists(Sidecar.beside(target)));
    }
}
