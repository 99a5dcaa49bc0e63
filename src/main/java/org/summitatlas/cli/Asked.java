package org.summitatlas.cli;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.summitatlas.cli.Failures.BrokenDataset;
import org.summitatlas.dataset.LoadResult;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** The options by which a command is asked something: a query and a day. */
final class Asked {

    @Option(names = "--where", paramLabel = "QUERY", preprocessor = Verbatim.class,
            description = "Only what answers this query, written as in the search box of the window.")
    private String where = "";

    @Option(names = "--as-of", paramLabel = "DATE", converter = Question.Day.class,
            description = "Only what was so on this day: 2024-05-21; 2024-05 or 2024 for the last day of it.")
    private LocalDate asOf;

    /** Asks. See {@link Question#ask}. */
    Question.Answer answer(Supplier<LoadResult> dataset, CommandLine command) throws BrokenDataset {
        return Question.ask(dataset, where, asOf, command);
    }
}
