package org.summitatlas.export.citation;

/** What kind of thing is cited, in the words of the three formats that programs read. */
public enum CitationType {
    WEBPAGE("webpage", "misc", "ELEC"),
    /** A declaration, a statement, a pledge, a report. */
    REPORT("report", "techreport", "RPRT"),
    TREATY("treaty", "misc", "GOVDOC"),
    NEWS("article-newspaper", "article", "NEWS"),
    DATASET("dataset", "misc", "DATA");

    private final String csl;
    private final String bibTex;
    private final String ris;

    CitationType(String csl, String bibTex, String ris) {
        this.csl = csl;
        this.bibTex = bibTex;
        this.ris = ris;
    }

    /** The type in CSL 1.0. */
    String csl() {
        return csl;
    }

    /** The entry type, of those that every BibTeX style knows. */
    String bibTex() {
        return bibTex;
    }

    String ris() {
        return ris;
    }
}
