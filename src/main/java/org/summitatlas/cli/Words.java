package org.summitatlas.cli;

import org.summitatlas.export.ExportFormat;
import org.summitatlas.export.citation.CitationFormat;
import org.summitatlas.model.EnumWord;
import org.summitatlas.query.TableId;

/** The words that arguments are made of: read, listed in the help, and listed again where one is wrong. */
final class Words {

    private Words() {
    }

    static final class TableNames extends OneOf<TableId> {
        TableNames() {
            super("table", TableId::word, TableId.values());
        }
    }

    static final class Formats extends OneOf<ExportFormat> {
        Formats() {
            super("format", ExportFormat::word, ExportFormat.values());
        }
    }

    static final class DiffFormats extends OneOf<DiffFormat> {
        DiffFormats() {
            super("format", EnumWord::of, DiffFormat.values());
        }
    }

    static final class CitationFormats extends OneOf<CitationFormat> {
        CitationFormats() {
            super("format", CitationFormat::word, CitationFormat.values());
        }
    }

    /** For example {@code 1 fact} or {@code 12 facts}. */
    static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    static String list(Iterable<String> words) {
        return String.join(", ", words);
    }

    /** The text on one line, whatever control characters came with it. */
    static String onOneLine(String text) {
        return text.strip().replaceAll("[\\p{Cc}\\u2028\\u2029]+", " ");
    }
}
