package org.summitatlas.query.comparison;

/** What a row of a comparison tells, where that is no thing with a name of its own. */
public enum ComparisonAspect {
    INSTITUTE,
    /** What became of an institute in the end. */
    CHANGE,
    FOLLOW_THROUGH, FIRST_PUBLISHED, LATEST_PUBLISHED, DAYS_TO_FIRST,
    DATE, ISSUER, KIND, SUMMIT, OPEN_TO, LIST,
    STATES_AT_SIGNING, STATES_TODAY, ORGANIZATIONS_AT_SIGNING, ORGANIZATIONS_TODAY, COMPANIES_AT_SIGNING,
    COMPANIES_TODAY, INSTITUTIONS_AT_SIGNING, INSTITUTIONS_TODAY,
    /** The parties that endorsed every document compared. */
    ALL_OF_THEM,
    /** The parties that endorsed this document and also the one named with it. */
    ALSO,
    /** The parties that endorsed this document and no other compared. */
    ONLY_THIS,
    PRINTED_FIGURES, PARAGRAPH_COUNT, GISTS
}
