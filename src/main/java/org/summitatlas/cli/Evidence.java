package org.summitatlas.cli;

import org.summitatlas.export.Sheet;
import picocli.CommandLine.Option;

/** The option that leaves out of a table what its rows rest on. */
final class Evidence {

    @Option(names = "--evidence", negatable = true, defaultValue = "true", fallbackValue = "true",
            description = "The columns of a table that say how each row is known. They are there unless "
                    + "--no-evidence.")
    private boolean evidence;

    Sheet of(Sheet sheet) {
        return evidence ? sheet : sheet.withoutEvidence();
    }
}
