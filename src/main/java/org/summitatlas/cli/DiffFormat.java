package org.summitatlas.cli;

/** How differences are told. */
enum DiffFormat {
    /** For people; long values are shortened. */
    TEXT,
    /** For programs, with every value whole. */
    JSON
}
