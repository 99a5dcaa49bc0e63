package org.summitatlas.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.summitatlas.cli.Failures.BrokenDataset;
import org.summitatlas.dataset.LoadResult;
import org.summitatlas.export.ExportFailure;
import org.summitatlas.export.ExportFormat;
import org.summitatlas.export.Sheet;
import org.summitatlas.model.Language;
import org.summitatlas.query.Column;
import org.summitatlas.query.Results;
import org.summitatlas.query.RowOrder;
import org.summitatlas.query.RowOrder.Key;
import org.summitatlas.query.Table;
import org.summitatlas.query.TableId;
import org.summitatlas.query.language.ColumnText;
import org.summitatlas.query.language.QueryProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints one table, or writes it to a file: all of it in the order of the dataset, unless something else is asked. */
@Command(name = "table", sortOptions = false,
        description = {
            "Print a table, or write it to a file.",
            "Every column and row in the order of the dataset, unless told otherwise."},
        footer = {
            "%nExamples:",
            "  summit-atlas table countries --columns name,groups --sort name \\",
            "      --where \"signed:seoul-declaration -signed:new-delhi-declaration\"",
            "  summit-atlas table endorsements --as-of 2024-06 --sort -date,party"})
final class TableCommand implements Callable<Integer> {

    private final Supplier<LoadResult> dataset;
    private final OutputStream out;

    @Parameters(paramLabel = "NAME", converter = Words.TableNames.class, completionCandidates = Words.TableNames.class,
            description = "One of ${COMPLETION-CANDIDATES}.")
    private TableId name;

    @Mixin
    private final Asked asked = new Asked();

    @Option(names = "--columns", paramLabel = "COLUMNS",
            description = "Only these columns, in this order, with commas between them.")
    private String columns;

    @Option(names = "--sort", paramLabel = "COLUMNS", preprocessor = Verbatim.class,
            description = "Sort by these columns, the first before the second; a minus in front turns the order.")
    private String sort;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "csv", converter = Words.Formats.class,
            completionCandidates = Words.Formats.class,
            description = "One of ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless told.")
    private ExportFormat format;

    @Mixin
    private final Target target = new Target();

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help and exit.")
    private boolean help;

    @Spec
    private CommandSpec spec;

    TableCommand(Supplier<LoadResult> dataset, OutputStream out) {
        this.dataset = dataset;
        this.out = out;
    }

    @Override
    public Integer call() throws IOException, ExportFailure, BrokenDataset {
        Question.Answer answer = asked.answer(dataset, spec.commandLine());
        Results results = answer.results();
        Sheet sheet = sheet(results.tables().table(name), results, answer.whole().table(name));
        target.write(stream -> format.write(sheet, stream), out);
        return 0;
    }

    /** @param whole the same table not cut at any day, which may have more columns */
    private <T> Sheet sheet(Table<T> table, Results results, Table<?> whole) {
        List<Column<T>> shown = columns == null ? table.columns()
                : read(columns, table, "--columns", whole).stream().map(Key::column).toList();
        List<Key<T>> keys = sort == null ? List.of() : read(sort, table, "--sort", whole);
        return Sheet.of(shown, new RowOrder<>(keys, Language.EN).sorted(results.rows(table)));
    }

    private <T> List<Key<T>> read(String line, Table<T> table, String option, Table<?> whole) {
        ColumnText.Reading<T> reading = ColumnText.read(line, table, option.equals("--sort"));
        if (reading.problem().isPresent()) {
            QueryProblem problem = reading.problem().get();
            boolean later = problem.kind() == QueryProblem.Kind.UNKNOWN_VALUE
                    && whole.columns().stream().anyMatch(column -> column.id().equals(problem.word()));
            throw new ParameterException(spec.commandLine(), later
                    ? ProblemText.notYet(problem, line, option) : ProblemText.ofColumns(problem, line, option));
        }
        return reading.columns();
    }
}
