package org.summitatlas.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.summitatlas.model.EnumWord;

/** The forms in which a sheet can leave the program, by the names the command line knows. */
public enum ExportFormat {

    /** CSV for programs: every cell exactly as it is. */
    CSV,
    /** CSV for spreadsheets: made so that Excel reads UTF-8 and runs no cell as a formula. */
    CSV_EXCEL,
    JSON;

    /** The kebab-case name, for example {@code csv-excel}. */
    public String word() {
        return EnumWord.of(this);
    }

    public static Optional<ExportFormat> parse(String word) {
        return EnumWord.parse(ExportFormat.class, word);
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
