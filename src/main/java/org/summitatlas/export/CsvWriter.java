package org.summitatlas.export;

import de.siegmar.fastcsv.writer.CsvWriter.CsvWriterBuilder;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes sheets as CSV: quoted as RFC 4180 says and only where a cell needs it, CRLF after every record, also where
 * tabs separate the cells, UTF-8.
 */
final class CsvWriter {

    private CsvWriter() {
    }

    /**
     * Writes the header and the rows, one after the other, and flushes. The stream stays open.
     *
     * @return the cells that were guarded, in order
     * @throws IOException if the stream refuses; what was written until then is incomplete
     */
    static List<Guarded> write(Sheet sheet, CsvFlavour flavour, OutputStream out) throws IOException {
        Writer text = Utf8.writer(out);
        text.write(flavour.byteOrderMark());
        List<Guarded> guarded = new ArrayList<>();
        try {
            var csv = settings(sheet, flavour).build(text);
            csv.writeRecord(sheet.header());
            int row = 0;
            for (List<String> cells : Ahead.of(sheet.plainRows())) {
                row++;
                var fields = csv.writeRecord();
                for (int column = 0; column < cells.size(); column++) {
                    String cell = cells.get(column);
                    fields.writeField(flavour.guarded(cell));
                    if (flavour.isRisky(cell)) {
                        guarded.add(new Guarded(row, sheet.header().get(column), cell));
                    }
                }
                fields.endRecord();
            }
            csv.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return guarded;
    }

    private static CsvWriterBuilder settings(Sheet sheet, CsvFlavour flavour) {
        // Of a single column a blank cell without quotes is an empty line, which readers skip.
        boolean isSingle = sheet.header().size() == 1;
        CsvWriterBuilder builder = de.siegmar.fastcsv.writer.CsvWriter.builder()
                .fieldSeparator(flavour.separator()).lineDelimiter(LineDelimiter.CRLF);
        return flavour != CsvFlavour.EXCEL && !isSingle ? builder : builder.quoteStrategy(new QuoteStrategy() {
                    @Override
                    public boolean quoteEmpty(int line, int column) {
                        return isSingle;
                    }

                    @Override
                    public boolean quoteValue(int line, int column, String cell) {
                        return flavour.mayBeSplit(cell);
                    }
                });
    }
}
