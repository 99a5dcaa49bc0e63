package org.summitatlas.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Supplier;
import org.summitatlas.cli.Failures.BrokenDataset;
import org.summitatlas.dataset.LoadResult;
import org.summitatlas.export.ExportFailure;
import org.summitatlas.export.ExportFormat;
import org.summitatlas.export.Provenance;
import org.summitatlas.export.Sheet;
import org.summitatlas.export.SheetFile;
import org.summitatlas.export.citation.Citations;
import org.summitatlas.model.Language;
import org.summitatlas.query.Column;
import org.summitatlas.query.Results;
import org.summitatlas.query.RowOrder;
import org.summitatlas.query.RowOrder.Key;
import org.summitatlas.query.Table;
import org.summitatlas.query.TableId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints one table, or writes it to a file: all of it in the order of the dataset, unless something else is asked. */
@Command(name = "table", sortOptions = false,
        description = {
            "Print a table, or write it to a file.",
            "Every column and row in the order of the dataset, unless told otherwise."},
        footer = {
            "%nExamples:",
            "  summit-atlas table countries --columns name,groups --sort name \\",
            "      --where \"signed:seoul-declaration -signed:paris-statement\"",
            "  summit-atlas table endorsements --as-of 2024-06 --sort -date,party"})
final class TableCommand extends DatasetCommand {

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

    @Option(names = "--format", paramLabel = "FORMAT", converter = Words.Formats.class,
            completionCandidates = Words.Formats.class,
            description = "One of ${COMPLETION-CANDIDATES}; csv unless told, or as the name of FILE ends.")
    private ExportFormat format;

    @Option(names = "--evidence", negatable = true,
            description = "The columns that say how each row is known. They are there unless --no-evidence; beside "
                    + "--columns only with --evidence.")
    private Boolean evidence;

    @Mixin
    private final Target target = new Target();

    @Mixin
    private final Beside beside = new Beside();

    TableCommand(Supplier<LoadResult> dataset, OutputStream out) {
        super(dataset, out);
    }

    @Override
    public Integer call() throws IOException, ExportFailure, BrokenDataset {
        Question.Answer answer = asked.answer(dataset(), commandLine());
        Results results = answer.results();
        Sheet sheet = sheet(results.tables().table(name), results, answer.whole().table(name));
        Provenance provenance = Provenance.of(results, answer.whole().atlas())
                .shownAs(new Provenance.Rows(name, sort == null ? "" : sort));
        String citation = Citations.line(provenance, Citations.sourcesOf(results, name), Language.EN);
        beside.write(new SheetFile(sheet, format(), provenance, citation), target, out());
        return 0;
    }

    /** @param whole the same table not cut at any day, which may have more columns */
    private <T> Sheet sheet(Table<T> table, Results results, Table<?> whole) {
        List<Key<T>> keys = sort == null ? List.of() : read(sort, table, "--sort", whole);
        return Sheet.of(columns(table, whole), new RowOrder<>(keys, Language.EN).sorted(results.rows(table)));
    }

    private <T> List<Column<T>> columns(Table<T> table, Table<?> whole) {
        if (columns == null) {
            return Boolean.FALSE.equals(evidence)
                    ? table.columns().stream().filter(column -> !column.isEvidence()).toList() : table.columns();
        }
        List<Column<T>> named = read(columns, table, "--columns", whole).stream().map(Key::column).toList();
        return Boolean.TRUE.equals(evidence) ? table.withEvidence(named) : named;
    }

    private <T> List<Key<T>> read(String line, Table<T> table, String option, Table<?> whole) {
        return ColumnLine.read(line, table, option, whole, commandLine());
    }

    private ExportFormat format() {
        return target.format(format, ExportFormat.CSV, List.of(ExportFormat.values()), ExportFormat::extension);
    }
}
