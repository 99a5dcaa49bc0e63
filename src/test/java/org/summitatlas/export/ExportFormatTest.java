package org.summitatlas.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitatlas.model.LocalizedText;
import org.summitatlas.model.PartialDate;
import org.summitatlas.query.Cell;

/** The bytes of every format. */
class ExportFormatTest {

    private static final Sheet SHEET = new Sheet(List.of("party", "name", "groups", "endorsed", "date"), List.of(
            List.of(new Cell.Name("KOR", LocalizedText.of("Korea", "한국")), new Cell.Text("대한민국 \"ROK\""),
                    new Cell.Several(List.of("G20", "", "=x")), new Cell.Count(-6),
                    new Cell.Day(PartialDate.parse("2024-05"))),
            List.of(new Cell.Text("=1+1"), new Cell.Text("a,b\tc|d"), Cell.BLANK, Cell.BLANK, new Cell.Text("-"))));

    static byte[] bytes(Sheet sheet, ExportFormat format) {
        try (var out = new ByteArrayOutputStream()) {
            format.write(sheet, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String text(Sheet sheet, ExportFormat format) {
        return new String(bytes(sheet, format), StandardCharsets.UTF_8);
    }

    @Test
    void plainCsvIsAsItIs() {
        assertEquals("party,name,groups,endorsed,date\r\n"
                + "KOR,\"대한민국 \"\"ROK\"\"\",G20||=x,-6,2024-05\r\n"
                + "=1+1,\"a,b\tc|d\",,,-\r\n", text(SHEET, ExportFormat.CSV));
    }

    @Test
    void csvForExcelIsMarkedAndGuarded() {
        assertEquals("\uFEFFparty,name,groups,endorsed,date\r\n"
                + "KOR,\"대한민국 \"\"ROK\"\"\",G20||=x,-6,2024-05\r\n"
                + "'=1+1,\"a,b\tc|d\",,,'-\r\n", text(SHEET, ExportFormat.CSV_EXCEL));
    }

    @Test
    void tabsSeparateTsv() {
        assertEquals("party\tname\tgroups\tendorsed\tdate\r\n"
                + "KOR\t\"대한민국 \"\"ROK\"\"\"\tG20||=x\t-6\t2024-05\r\n"
                + "=1+1\t\"a,b\tc|d\"\t\t\t-\r\n", text(SHEET, ExportFormat.TSV));
    }

    @Test
    void jsonIsAnArrayOfObjects() {
        assertEquals("""
                [
                  {
                    "party": "KOR",
                    "name": "대한민국 \\"ROK\\"",
                    "groups": [
                      "G20",
                      "",
                      "=x"
                    ],
                    "endorsed": -6,
                    "date": "2024-05"
                  },
                  {
                    "party": "=1+1",
                    "name": "a,b\\tc|d",
                    "groups": null,
                    "endorsed": null,
                    "date": "-"
                  }
                ]
                """, text(SHEET, ExportFormat.JSON));
    }

    @Test
    void noRowsAreNoObjects() {
        Sheet empty = new Sheet(List.of("a"), List.of());
        assertEquals("[]\n", text(empty, ExportFormat.JSON));
        assertEquals("", text(empty, ExportFormat.JSONL));
    }

    @Test
    void jsonLinesHaveAnObjectEach() {
        assertEquals("""
                {"party":"KOR","name":"대한민국 \\"ROK\\"","groups":["G20","","=x"],"endorsed":-6,"date":"2024-05"}
                {"party":"=1+1","name":"a,b\\tc|d","groups":null,"endorsed":null,"date":"-"}
                """, text(SHEET, ExportFormat.JSONL));
    }

    @Test
    void markdownIsAPipeTable() {
        assertEquals("""
                | party | name | groups | endorsed | date |
                | --- | --- | --- | --- | --- |
                | KOR | 대한민국 "ROK" | G20 \\|  \\| =x | -6 | 2024-05 |
                | =1+1 | a,b c\\|d |  |  | - |
                """, text(SHEET, ExportFormat.MARKDOWN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a|b → a\\|b", "*bold* → \\*bold\\*", "snake_case → snake_case", "_so_ → \\_so\\_",
        "`x` → \\`x\\`", "[a](b) → \\[a\\](b)", "<b> → \\<b\\>", "AT&T → AT&T", "&amp; → \\&amp;",
        "~~x~~ → \\~\\~x\\~\\~", "\\ → \\\\", "https://a.example/x_y_?q=*~ → https://a.example/x_y_?q=*~",
        "see https://a.example/_b_ _c_ → see https://a.example/_b_ \\_c\\_"})
    void markdownShowsACellAsItIs(String given) {
        String[] cellAndEscaped = given.split(" → ");
        Sheet sheet = new Sheet(List.of("note"), List.of(List.of(new Cell.Text(cellAndEscaped[0]))));
        assertEquals("| note |\n| --- |\n| " + cellAndEscaped[1] + " |\n", text(sheet, ExportFormat.MARKDOWN));
    }

    @Test
    void markdownKeepsARowOnALine() {
        Sheet sheet = new Sheet(List.of("note"), List.of(List.of(new Cell.Text("a\r\nb\nc\rd"))));
        assertEquals("| note |\n| --- |\n| a<br>b<br>c<br>d |\n", text(sheet, ExportFormat.MARKDOWN));
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void onlyExcelIsGuardedAndSaysSo(ExportFormat format) throws IOException {
        List<Guarded> guarded = format.write(SHEET, OutputStream.nullOutputStream());
        assertEquals(format == ExportFormat.CSV_EXCEL
                ? List.of(new Guarded(2, "party", "=1+1"), new Guarded(2, "date", "-")) : List.of(), guarded);
    }

    /** Half a surrogate pair has no bytes in UTF-8. */
    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void whatIsNoCharacterIsReplacedByTheSignForIt(ExportFormat format) {
        Sheet halves = new Sheet(List.of("a"), List.of(List.of(new Cell.Text("x\uD83C y\uDDF0"))));
        Sheet replaced = new Sheet(List.of("a"), List.of(List.of(new Cell.Text("x\uFFFD y\uFFFD"))));
        assertArrayEquals(bytes(replaced, format), bytes(halves, format));
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void aStreamThatRefusesIsTold(ExportFormat format) {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        Sheet large = new Sheet(List.of("a"), List.of(List.of(new Cell.Text("a".repeat(100_000)))));
        assertEquals("No space left on device",
                assertThrows(IOException.class, () -> format.write(large, full)).getMessage());
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void streamsStayOpen(ExportFormat format) throws IOException {
        OutputStream watched = new ByteArrayOutputStream() {
            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };
        format.write(SHEET, watched);
    }
}
