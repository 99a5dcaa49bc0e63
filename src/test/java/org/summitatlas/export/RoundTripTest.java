package org.summitatlas.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.summitatlas.query.Cell;
import org.summitatlas.query.SampleAtlas;
import org.summitatlas.query.Table;
import org.summitatlas.query.Tables;
import org.summitatlas.ui.Bundled;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Readers by others get every cell back as it was. */
class RoundTripTest {

    static Stream<Table<?>> tables() {
        return Stream.concat(new Tables(SampleAtlas.atlas()).all().stream(), Bundled.tables().all().stream());
    }

    private static CSVFormat reading(ExportFormat format) {
        return CSVFormat.RFC4180.builder().setDelimiter(format == ExportFormat.TSV ? '\t' : ',').get();
    }

    /** What a reader gets, with the guard taken off where the record of it says that it is on. */
    private static List<List<String>> read(Sheet sheet, ExportFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            List<Guarded> guarded = format.write(sheet, out);
            String text = out.toString(StandardCharsets.UTF_8);
            boolean isMarked = format == ExportFormat.CSV_EXCEL;
            assertEquals(isMarked, text.startsWith("\uFEFF"));
            StringReader marked = new StringReader(isMarked ? text.substring(1) : text);
            try (CSVParser parser = CSVParser.parse(marked, reading(format))) {
                List<List<String>> records = new ArrayList<>(parser.stream().map(CSVRecord::toList)
                        .<List<String>>map(ArrayList::new).toList());
                for (Guarded cell : guarded) {
                    int column = sheet.header().indexOf(cell.column());
                    assertEquals("'" + cell.value(), records.get(cell.row()).set(column, cell.value()));
                }
                return records;
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<List<String>> expected(Sheet sheet) {
        return Stream.concat(Stream.of(sheet.header()), sheet.plainRows().stream()).toList();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyCellOfEveryTableSurvivesCsv(Table<?> table) {
        Sheet sheet = Sheet.of(table);
        for (ExportFormat format : List.of(ExportFormat.CSV, ExportFormat.CSV_EXCEL, ExportFormat.TSV)) {
            assertEquals(expected(sheet), read(sheet, format), format::word);
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyCellOfEveryTableSurvivesJson(Table<?> table) {
        Sheet sheet = Sheet.of(table);
        JsonMapper json = JsonMapper.shared();
        List<JsonNode> rows = json.readTree(ExportFormatTest.bytes(sheet, ExportFormat.JSON)).valueStream().toList();
        List<JsonNode> lines = new String(ExportFormatTest.bytes(sheet, ExportFormat.JSONL), StandardCharsets.UTF_8)
                .lines().map(json::readTree).toList();
        assertEquals(rows, lines);
        assertEquals(sheet.size(), rows.size());
        for (int row = 0; row < rows.size(); row++) {
            JsonNode object = rows.get(row);
            assertEquals(sheet.header(), List.copyOf(object.propertyNames()));
            List<Cell> cells = sheet.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                assertMeans(cells.get(column), object.get(sheet.header().get(column)));
            }
        }
    }

    private static void assertMeans(Cell cell, JsonNode value) {
        switch (cell) {
            case Cell.Blank() -> assertTrue(value.isNull());
            case Cell.Name(String plain, _) when plain.isEmpty() -> assertTrue(value.isNull());
            case Cell.Count(int count) -> assertEquals(count, value.intValue());
            case Cell.Many many -> assertEquals(many.values(), value.valueStream().map(JsonNode::stringValue).toList());
            default -> assertEquals(cell.plain(), value.stringValue());
        }
    }

    private static final List<String> PIECES = List.of("a", " ", ",", "\"", "\"\"", "\r\n", "\n", "\r", "\t", "=", "+",
            "-", "@", "'", "#", ";", "|", "\\", "1", ".", "서울", "é\u0301", "\u202E", "🇰🇷", "𠀀", "\uFEFF", "\uFFFD", "\u2028",
            "\u0000", "\u001A", "\u0085", "\u00A0", "NULL", "\\N", "<b>", "&amp;", "{", "]");

    private static String nasty(Random random) {
        return random.ints(random.nextInt(5), 0, PIECES.size()).mapToObj(PIECES::get).collect(Collectors.joining());
    }

    @ParameterizedTest
    @EnumSource(value = ExportFormat.class, names = {"CSV", "CSV_EXCEL", "TSV"})
    void cellsOfAnyKindSurvive(ExportFormat format) {
        Random random = new Random(20231101);
        for (int round = 0; round < 3000; round++) {
            int columns = 1 + random.nextInt(4);
            List<String> header = IntStream.range(0, columns).mapToObj(column -> "column_" + column).toList();
            Sheet sheet = new Sheet(header, Stream.generate(() ->
                    Stream.generate(() -> (Cell) new Cell.Text(nasty(random))).limit(columns).toList())
                    .limit(random.nextInt(5)).toList());
            assertEquals(expected(sheet), read(sheet, format));
        }
    }

    /** Of half a surrogate pair the sign for it is left, and nothing around it is lost. */
    @ParameterizedTest
    @EnumSource(value = ExportFormat.class, names = {"CSV", "CSV_EXCEL", "TSV"})
    void halfACharacterHarmsNothingElse(ExportFormat format) {
        Sheet sheet = new Sheet(List.of("a", "b"), List.of(
                List.of(new Cell.Text("x\uD800"), new Cell.Text("\"y")),
                List.of(new Cell.Text("\uDC00z"), new Cell.Text(","))));
        assertEquals(List.of(List.of("a", "b"), List.of("x\uFFFD", "\"y"), List.of("\uFFFDz", ",")),
                read(sheet, format));
    }

    /** Many readers skip an empty line, and with it the row. */
    @Test
    void aBlankCellThatStandsAloneIsNoEmptyLine() {
        Sheet sheet = new Sheet(List.of("groups"), List.of(List.of(new Cell.Text("a")), List.of(Cell.BLANK)));
        for (ExportFormat format : List.of(ExportFormat.CSV, ExportFormat.CSV_EXCEL, ExportFormat.TSV)) {
            String text = new String(ExportFormatTest.bytes(sheet, format), StandardCharsets.UTF_8);
            assertEquals("\"\"", text.lines().toList().getLast(), text);
        }
    }
}
