package org.summitatlas.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The forms in which a sheet can leave the program, by the names the command line knows. */
public enum ExportFormat {
    CSV, CSV_EXCEL, JSON;

    /** The kebab-case name, for example {@code csv-excel}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<ExportFormat> parse(String word) {
        return Arrays.stream(values()).filter(format -> format.word().equals(word)).findFirst();
    }

    /**
     * Writes the sheet in this form, and flushes. The stream stays open.
     *
     * @throws IOException if the stream refuses; what was written until then is incomplete
     */
    public void write(Sheet sheet, OutputStream out) throws IOException {
        switch (this) {
            case CSV -> CsvWriter.write(sheet, CsvFlavour.PLAIN, out);
            case CSV_EXCEL -> CsvWriter.write(sheet, CsvFlavour.EXCEL, out);
            case JSON -> JsonWriter.write(sheet, out);
        }
    }
}
