package org.summitatlas.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.summitatlas.model.EnumWord;

/** The forms in which a sheet can leave the program, by the names the command line knows. All are in UTF-8. */
public enum ExportFormat {

    /** CSV for spreadsheets: made so that Excel reads UTF-8 and runs no cell as a formula. CRLF. */
    CSV_EXCEL("csv"),
    /** CSV for programs: every cell exactly as it is. CRLF. */
    CSV("csv"),
    /** The same with tabs between the cells: quoted like CSV, and CRLF as in CSV. */
    TSV("tsv"),
    /** One array of objects, indented. LF. */
    JSON("json"),
    /** One object a line. LF. */
    JSONL("jsonl"),
    /** A pipe table, for a page or an issue. LF. */
    MARKDOWN("md");

    private final String extension;

    ExportFormat(String extension) {
        this.extension = extension;
    }

    /** The kebab-case name, for example {@code csv-excel}. */
    public String word() {
        return EnumWord.of(this);
    }

    /** How names of such files end, without the dot. */
    public String extension() {
        return extension;
    }

    public static Optional<ExportFormat> parse(String word) {
        return EnumWord.parse(ExportFormat.class, word);
    }

    /**
     * Writes the sheet in this form, row after row, and flushes. The stream stays open.
     *
     * @return the cells that do not stand in the file as they are, in order: see {@link Guarded}
     * @throws IOException if the stream refuses; what was written until then is incomplete
     */
    public List<Guarded> write(Sheet sheet, OutputStream out) throws IOException {
        switch (this) {
            case CSV_EXCEL -> {
                return CsvWriter.write(sheet, CsvFlavour.EXCEL, out);
            }
            case CSV -> CsvWriter.write(sheet, CsvFlavour.PLAIN, out);
            case TSV -> CsvWriter.write(sheet, CsvFlavour.TABS, out);
            case JSON -> JsonWriter.write(sheet, out);
            case JSONL -> JsonWriter.writeLines(sheet, out);
            case MARKDOWN -> MarkdownWriter.write(sheet, out);
        }
        return List.of();
    }
}
