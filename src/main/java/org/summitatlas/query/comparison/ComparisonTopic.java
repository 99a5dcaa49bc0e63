package org.summitatlas.query.comparison;

/** What a row of a comparison belongs to, in the order in which it is told. */
public enum ComparisonTopic {
    /** Standings towards the documents of the series. */
    DOCUMENTS,
    /** Standings towards documents outside the series. */
    OUTSIDE,
    ATTENDANCE, INSTITUTES, FRAMEWORKS, GROUPS,
    /** What a document is. */
    ABOUT,
    THEMES,
    /** How many endorsed a document, by kind. */
    ENDORSERS,
    /** Who endorsed several of the documents, and who just one. */
    OVERLAP,
    FIGURES, REFERENCES, PARAGRAPHS, DISAGREEMENTS
}
