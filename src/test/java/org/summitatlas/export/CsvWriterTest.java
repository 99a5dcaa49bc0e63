package org.summitatlas.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitatlas.query.Cell;

class CsvWriterTest {

    private static final String MARK = "\uFEFF";

    private static Sheet sheet(List<String> header, List<List<String>> rows) {
        return new Sheet(header, rows.stream().map(row -> row.stream().<Cell>map(Cell.Text::new).toList()).toList());
    }

    private static Sheet oneCell(String cell) {
        return sheet(List.of("id", "note"), List.of(List.of("x", cell)));
    }

    private static byte[] bytes(Sheet sheet, CsvFlavour flavour) {
        try (var out = new ByteArrayOutputStream()) {
            CsvWriter.write(sheet, flavour, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String written(Sheet sheet, CsvFlavour flavour) {
        return new String(bytes(sheet, flavour), StandardCharsets.UTF_8);
    }

    private static List<List<String>> read(String csv) {
        return read(csv, CsvFlavour.PLAIN);
    }

    private static List<List<String>> read(String csv, CsvFlavour flavour) {
        String text = csv.startsWith(MARK) ? csv.substring(1) : csv;
        try (var reader = CsvReader.builder().fieldSeparator(flavour.separator()).skipEmptyLines(false)
                .ofCsvRecord(text)) {
            return reader.stream().map(CsvRecord::getFields).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void linesEndWithCrLfAndOnlyWhatNeedsQuotesHasThem() {
        Sheet sheet = sheet(List.of("party", "party_name"),
                List.of(List.of("KOR", "대한민국"), List.of("X", "a,b"), List.of("Y", "say \"hi\""), List.of("Z", "")));
        assertEquals("party,party_name\r\nKOR,대한민국\r\nX,\"a,b\"\r\nY,\"say \"\"hi\"\"\"\r\nZ,\r\n",
                written(sheet, CsvFlavour.PLAIN));
    }

    @Test
    void onlyExcelGetsAByteOrderMark() {
        byte[] excel = bytes(oneCell("a"), CsvFlavour.EXCEL);
        assertArrayEquals(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'i', 'd'}, Arrays.copyOf(excel, 5));
        assertArrayEquals(Arrays.copyOfRange(excel, 3, excel.length), bytes(oneCell("a"), CsvFlavour.PLAIN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b", "\"", "\"\"", "a\r\nb", "\n", "\r", "윤석열", " both ends ", "", "\t", "#comment", ";",
        "=1+1", "+82 2", "-", "@name", "é\u0301", "🇰🇷", "|", "'already", "NULL", "\\"})
    void everyCellSurvives(String cell) {
        assertEquals(List.of(List.of("id", "note"), List.of("x", cell)), read(written(oneCell(cell), CsvFlavour.PLAIN)));
    }

    /** LibreOffice splits at commas, semicolons and tabs alike, Excel at semicolons in half of Europe. */
    @Test
    void spreadsheetsDoNotSplitACellAtASemicolonOrTab() {
        for (String cell : List.of("page 1; page 2", "a\tb")) {
            assertTrue(written(oneCell(cell), CsvFlavour.EXCEL).endsWith("x,\"" + cell + "\"\r\n"));
            assertTrue(written(oneCell(cell), CsvFlavour.PLAIN).endsWith("x," + cell + "\r\n"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+82 2 1234", "-", "--1", "@SUM(A1)", "\tx", "\rx", "-12a", "+1+1", "-1,5", "=", "-1e5"})
    void excelIsKeptFromRunningFormulas(String cell) {
        assertEquals("'" + cell, read(written(oneCell(cell), CsvFlavour.EXCEL)).get(1).get(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-12", "+3.5", "-0.25", "12", "", "a=b", " =1", "'=1", "2024-05-21", "a|=b", "윤석열", "\n="})
    void excelGetsNumbersAndAllElseAsItIs(String cell) {
        assertEquals(cell, read(written(oneCell(cell), CsvFlavour.EXCEL)).get(1).get(1));
    }

    @ParameterizedTest
    @EnumSource(CsvFlavour.class)
    void randomSheetsSurvive(CsvFlavour flavour) {
        Random random = new Random(20240521);
        for (int round = 0; round < 2000; round++) {
            int columns = 1 + random.nextInt(5);
            List<String> header = IntStream.range(0, columns).mapToObj(column -> "column_" + column).toList();
            List<List<String>> rows = Stream.generate(() -> Stream.generate(() -> cell(random)).limit(columns).toList())
                    .limit(random.nextInt(6)).toList();
            List<List<String>> expected = Stream.concat(Stream.of(header),
                    rows.stream().map(row -> row.stream().map(flavour::guarded).toList())).toList();
            assertEquals(expected, read(written(sheet(header, rows), flavour), flavour));
        }
    }

    private static String cell(Random random) {
        String letters = "a ,\"\r\n\t=+-@'#;|1.서울윤é";
        return random.ints(random.nextInt(6), 0, letters.length()).mapToObj(letters::charAt).map(String::valueOf)
                .reduce("", String::concat);
    }

    @Test
    void aStreamThatRefusesIsTold() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        assertThrows(IOException.class, () -> CsvWriter.write(oneCell("a".repeat(100_000)), CsvFlavour.PLAIN, full));
        assertThrows(IOException.class, () -> CsvWriter.write(oneCell("a"), CsvFlavour.EXCEL, full));
    }
}
