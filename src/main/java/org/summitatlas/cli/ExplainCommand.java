package org.summitatlas.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.summitatlas.cli.Failures.BrokenDataset;
import org.summitatlas.dataset.LoadResult;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.Language;
import org.summitatlas.query.Results;
import org.summitatlas.query.TableId;
import org.summitatlas.query.language.QueryText;
import org.summitatlas.query.sentence.QueryWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells how a query is understood and how much it finds. */
@Command(name = "explain", sortOptions = false,
        description = {
            "Tell how a query is understood and how much it finds.",
            "A line each: the query in the one form in which it is written by the program; the sentence that tells it, "
                + "in English and Korean; how many parties it finds; how many rows of each table."},
        footer = {
            "%nExamples:",
            "  summit-atlas query explain \"group:G7 -signed:paris-statement\"",
            "  summit-atlas query explain \"has:disagreement\" --as-of 2024 --table documents"})
final class ExplainCommand extends DatasetCommand {

    @Parameters(paramLabel = "QUERY", preprocessor = Verbatim.class,
            description = "Written as in the search box of the window.")
    private String line;

    @Option(names = "--as-of", paramLabel = "DATE", converter = Question.Day.class,
            description = "Ask as of this day: 2024-05-21; 2024-05 or 2024 for the last day of it.")
    private LocalDate asOf;

    @Option(names = "--table", paramLabel = "NAME", converter = Words.TableNames.class,
            completionCandidates = Words.TableNames.class,
            description = "Count the rows of this table only: ${COMPLETION-CANDIDATES}.")
    private TableId only;

    ExplainCommand(Supplier<LoadResult> dataset, OutputStream out) {
        super(dataset, out);
    }

    @Override
    public Integer call() throws IOException, BrokenDataset {
        Question.Answer answer = Question.ask(dataset(), line, asOf, commandLine());
        Atlas whole = answer.whole().atlas();
        Results results = answer.results();
        Lines.print(Stream.concat(
                Stream.of(
                        "query: " + QueryText.print(results.query()),
                        "sentence: " + new QueryWords(Language.EN).sentence(whole, results),
                        "sentence_ko: " + new QueryWords(Language.KO).sentence(whole, results),
                        "parties: " + results.partyCount().total()),
                Arrays.stream(TableId.values()).filter(table -> only == null || only == table)
                        .map(table -> table.word() + ": " + results.count(table)))
                .map(String::strip), out());
        return 0;
    }
}
