package org.summitatlas.bench;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.summitatlas.dataset.DatasetFiles;
import org.summitatlas.dataset.DatasetLoader;
import org.summitatlas.dataset.LoadResult;
import org.summitatlas.export.ExportFormat;
import org.summitatlas.export.Sheet;
import org.summitatlas.query.Table;
import org.summitatlas.query.TableId;
import org.summitatlas.query.Tables;

/**
 * A million endorsements with their evidence as CSV, in a small heap, beside what fastcsv alone needs for the very same
 * cells that lie ready as strings; in turn, into the same kind of file.
 */
public final class MillionRows {

    private static final int ROWS = 1_000_000;
    private static final double NANOSECONDS = 1_000_000;
    private static final double MIB = 1 << 20;

    /** The rows there are, over and over. */
    private static final class Cycle<E> extends AbstractList<E> implements RandomAccess {

        private final List<E> some;

        private Cycle(List<E> some) {
            this.some = some;
        }

        @Override
        public E get(int index) {
            return some.get(index % some.size());
        }

        @Override
        public int size() {
            return ROWS;
        }
    }

    private final Path folder;
    private final int runs;

    private MillionRows(Path folder, int runs) {
        this.folder = folder;
        this.runs = runs;
    }

    /** @param args the folder for the files, and how often to measure */
    public static void main(String[] args) throws Exception {
        new MillionRows(Path.of(args[0]), Integer.parseInt(args[1])).run();
    }

    private void run() throws Exception {
        if (!(DatasetLoader.load(DatasetFiles.bundled()) instanceof LoadResult.Loaded(var atlas))) {
            throw new IllegalStateException("the bundled dataset is broken");
        }
        measure(new Tables(atlas).table(TableId.ENDORSEMENTS));
    }

    private <T> void measure(Table<T> table) throws Exception {
        Sheet few = Sheet.of(table);
        List<List<String>> ready = few.plainRows().stream().map(List::copyOf).toList();
        Sheet sheet = Sheet.of(table.columns(), new Cycle<>(table.rows()));
        for (int run = -1; run < runs; run++) {
            double floor = timed(out -> fastcsv(few.header(), new Cycle<>(ready), out), "floor.csv");
            double ours = timed(out -> ExportFormat.CSV.write(sheet, out), "ours.csv");
            double excel = timed(out -> ExportFormat.CSV_EXCEL.write(sheet, out), "excel.csv");
            if (run < 0) {
                checkSame();
            } else {
                Measures.tell("million-fastcsv-ms", floor);
                Measures.tell("million-csv-ms", ours);
                Measures.tell("million-csv-excel-ms", excel);
                Measures.tell("million-csv-times-fastcsv", ours / floor);
                Measures.tell("million-csv-excel-times-fastcsv", excel / floor);
            }
        }
        Measures.tell("million-file-mb", Files.size(folder.resolve("ours.csv")) / MIB);
        for (String name : List.of("floor.csv", "ours.csv", "excel.csv")) {
            Files.delete(folder.resolve(name));
        }
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private double timed(Writing writing, String name) throws IOException {
        long start = System.nanoTime();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            writing.to(out);
        }
        return (System.nanoTime() - start) / NANOSECONDS;
    }

    private static void fastcsv(List<String> header, List<List<String>> rows, OutputStream out) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out)) {
            csv.writeRecord(header);
            rows.forEach(csv::writeRecord);
        }
    }

    private void checkSame() throws IOException {
        if (Files.mismatch(folder.resolve("floor.csv"), folder.resolve("ours.csv")) >= 0) {
            throw new IllegalStateException("the two files differ");
        }
    }
}
