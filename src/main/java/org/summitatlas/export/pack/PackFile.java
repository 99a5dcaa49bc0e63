package org.summitatlas.export.pack;

import java.util.Arrays;
import java.util.List;

/** The files of an answer pack of the present format, in the order in which they lie in the zip. */
public enum PackFile {

    README("README.md"),
    QUERY("query.txt"),
    SENTENCE("sentence.txt"),
    TABLE("table.csv"),
    TABLE_METADATA("table.csv-metadata.json"),
    PICTURE_SVG("picture.svg"),
    PICTURE_PNG("picture.png"),
    EVIDENCE("evidence.csv"),
    CITATION_TEXT("citation.txt"),
    CITATION_BIBTEX("citation.bib"),
    CITATION_RIS("citation.ris"),
    CITATION_CSL("citation.json"),
    /** What the pack was made of, and a hash of every other file. */
    MANIFEST("manifest.json");

    private final String path;

    PackFile(String path) {
        this.path = path;
    }

    public String path() {
        return path;
    }

    /** Those whose hashes the manifest holds: all but itself. */
    static List<PackFile> listed() {
        return Arrays.stream(values()).filter(file -> file != MANIFEST).toList();
    }
}
