package org.summitatlas.cli;

import org.summitatlas.model.EnumWord;

/** How the table of a view is laid out. */
enum TableForm {
    /** A row for each thing, with what it is set against as columns or lists. */
    WIDE,
    /** A row for each pair. */
    LONG;

    static final class Words extends OneOf<TableForm> {
        Words() {
            super("form", EnumWord::of, TableForm.values());
        }
    }
}
