package org.summitatlas.export;

import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes sheets as CSV: RFC 4180, comma, CRLF after every record, UTF-8, quotes only where a cell needs them. */
final class CsvWriter {

    private CsvWriter() {
    }

    /**
     * Writes the header and the rows, and flushes. The stream stays open.
     *
     * @throws IOException if the stream refuses; what was written until then is incomplete
     */
    static void write(Sheet sheet, CsvFlavour flavour, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(flavour.byteOrderMark());
        try {
            var csv = de.siegmar.fastcsv.writer.CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
            csv.writeRecord(guarded(sheet.header(), flavour));
            sheet.plainRows().forEach(row -> csv.writeRecord(guarded(row, flavour)));
            csv.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static List<String> guarded(List<String> cells, CsvFlavour flavour) {
        return cells.stream().map(flavour::guarded).toList();
    }
}
