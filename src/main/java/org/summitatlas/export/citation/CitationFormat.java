package org.summitatlas.export.citation;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.summitatlas.model.EnumWord;
import org.summitatlas.model.Language;

/** The forms in which citations can leave the program, by the names the command line knows. All are UTF-8. */
public enum CitationFormat {

    /** One paragraph a citation, LF. */
    TEXT("txt"),
    /** For LaTeX: every character keeps its meaning there, whatever stands in a title. LF. */
    BIBTEX("bib"),
    /** For reference managers. CRLF, as the format asks. */
    RIS("ris"),
    /** An array of CSL items, for citation processors. LF. */
    CSL_JSON("json");

    private final String extension;

    CitationFormat(String extension) {
        this.extension = extension;
    }

    /** The kebab-case name, for example {@code csl-json}. */
    public String word() {
        return EnumWord.of(this);
    }

    public static Optional<CitationFormat> parse(String word) {
        return EnumWord.parse(CitationFormat.class, word);
    }

    /** What the name of a file in this form ends in, without the dot. */
    public String extension() {
        return extension;
    }

    /** The citations in this form, each ended by a line break. */
    public String text(List<Citation> citations, Language language) {
        List<Cited> cited = citations.stream().map(citation -> Cited.of(citation, language)).toList();
        return switch (this) {
            case TEXT -> TextWriter.text(cited, language);
            case BIBTEX -> BibTexWriter.text(cited);
            case RIS -> RisWriter.text(cited);
            case CSL_JSON -> CslJsonWriter.text(cited);
        };
    }

    /**
     * Writes the citations in this form, and flushes. The stream stays open.
     *
     * @param language of the words that the dataset has in several
     * @throws IOException if the stream refuses; what was written until then is incomplete
     */
    public void write(List<Citation> citations, Language language, OutputStream out) throws IOException {
        out.write(text(citations, language).getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
