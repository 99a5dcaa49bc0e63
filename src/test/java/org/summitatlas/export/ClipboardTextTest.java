package org.summitatlas.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.summitatlas.query.Cell;

class ClipboardTextTest {

    private static ClipboardText of(String... cells) {
        return ClipboardText.of(new Sheet(List.of("party", "name"),
                List.of(List.of(new Cell.Text(cells[0]), new Cell.Text(cells[1])))));
    }

    @Test
    void rowsAreLinesAndCellsAreSeparatedByTabs() {
        assertEquals("party\tname\nKOR\t대한민국\n", of("KOR", "대한민국").text());
    }

    @Test
    void nothingInsideACellSplitsIt() {
        assertEquals("party\tname\na b\tc d e f\n", of("a\tb", "c\r\nd\ne\rf").text());
    }

    @Test
    void theTableIsEscaped() {
        assertEquals("<meta charset=\"utf-8\"><table><thead><tr><th>party</th><th>name</th></tr></thead>"
                + "<tbody><tr><td>&lt;b&gt; &amp;amp;</td><td>&quot;x y&quot;</td></tr></tbody></table>",
                of("<b> &amp;", "\"x\ny\"").html());
    }

    @Test
    void noRowsLeaveTheHeader() {
        ClipboardText empty = ClipboardText.of(new Sheet(List.of("party"), List.of()));
        assertEquals("party\n", empty.text());
    }
}
