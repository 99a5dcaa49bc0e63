package org.summitatlas.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.summitatlas.cli.Failures.BrokenDataset;
import org.summitatlas.dataset.LoadResult;
import org.summitatlas.export.ExportFailure;
import org.summitatlas.export.ExportFormat;
import org.summitatlas.export.Provenance;
import org.summitatlas.export.Sheet;
import org.summitatlas.export.SheetFile;
import org.summitatlas.export.citation.Citations;
import org.summitatlas.export.view.ComparisonSheets;
import org.summitatlas.model.EntityRef;
import org.summitatlas.model.Language;
import org.summitatlas.model.Source;
import org.summitatlas.query.Results;
import org.summitatlas.query.comparison.Comparison;
import org.summitatlas.query.comparison.ComparisonArrangement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints parties or documents side by side, or writes them to a file. */
@Command(name = "compare", sortOptions = false,
        description = {
            "Set two to four parties, companies or documents side by side, fact by fact.",
            "Ids are those of the tables: KOR, openai, paris-statement."},
        footer = {
            "%nExamples:",
            "  summit-atlas compare KOR JPN --differences",
            "  summit-atlas compare seoul-declaration paris-statement --format markdown",
            "  summit-atlas compare openai anthropic --form long --as-of 2025-06 --out promises.csv"})
final class CompareCommand extends DatasetCommand {

    @Parameters(paramLabel = "ID", arity = "1..*",
            description = "Ids of two to four states and organizations, or companies and institutions, or documents.")
    private List<String> ids;

    @Option(names = "--differences", description = "Only the rows in which they are not all the same.")
    private boolean differences;

    @Option(names = "--form", paramLabel = "FORM", defaultValue = "wide", converter = TableForm.Words.class,
            completionCandidates = TableForm.Words.class,
            description = "A table with a row a fact and columns for each thing, or with a row for each thing and fact "
                    + "and what it rests on: one of ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless told.")
    private TableForm form;

    @Option(names = "--as-of", paramLabel = "DATE", converter = Question.Day.class,
            description = "Only what was so on this day: 2024-05-21; 2024-05 or 2024 for the last day of it.")
    private LocalDate asOf;

    @Option(names = "--format", paramLabel = "FORMAT", converter = Words.Formats.class,
            completionCandidates = Words.Formats.class,
            description = "One of ${COMPLETION-CANDIDATES}; csv unless told, or as the name of FILE ends.")
    private ExportFormat format;

    @Mixin
    private final Evidence evidence = new Evidence();
    @Mixin
    private final Target target = new Target();

    @Mixin
    private final Beside beside = new Beside();

    CompareCommand(Supplier<LoadResult> dataset, OutputStream out) {
        super(dataset, out);
    }

    @Override
    public Integer call() throws IOException, ExportFailure, BrokenDataset {
        Question.Answer answer = Question.ask(dataset(), "", asOf, commandLine());
        List<EntityRef> things = new CompareThings(answer.whole().atlas(), commandLine()).read(ids);
        Results results = answer.results();
        Comparison comparison = comparison(things, results);
        Provenance provenance = Provenance.of(results, answer.whole().atlas()).shownAs(new Provenance.View("compare",
                new ComparisonArrangement(things, differences).toLine(), Optional.empty()));
        String citation = Citations.line(provenance, sources(comparison, results), Language.EN);
        Sheet sheet = evidence.of(sheet(comparison, results));
        beside.write(new SheetFile(sheet, format(), provenance, citation), target, out());
        return 0;
    }

    private Comparison comparison(List<EntityRef> things, Results results) {
        for (EntityRef thing : things) {
            if (!results.scope().atlas().contains(thing)) {
                throw wrong(
                        "nothing is known of %s by %s".formatted(thing.id(), asOf));
            }
        }
        return Comparison.of(results.scope(), new ComparisonArrangement(things, differences)).orElseThrow();
    }

    private Sheet sheet(Comparison comparison, Results results) {
        return switch (form) {
            case WIDE -> ComparisonSheets.wide(comparison, differences);
            case LONG -> ComparisonSheets.longForm(comparison, differences, results);
        };
    }

    private List<Source> sources(Comparison comparison, Results results) {
        return Citations.sourcesOf(results.scope().atlas(), comparison.shown(differences).stream()
                .flatMap(row -> row.values().stream()).flatMap(value -> value.facts().stream()));
    }

    private ExportFormat format() {
        return target.format(format, ExportFormat.CSV, List.of(ExportFormat.values()), ExportFormat::extension);
    }
}
