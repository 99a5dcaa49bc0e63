package org.summitatlas.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.summitatlas.cli.Failures.BrokenDataset;
import org.summitatlas.dataset.LoadResult;
import org.summitatlas.export.AtomicFile;
import org.summitatlas.export.ExportFailure;
import org.summitatlas.export.ExportFormat;
import org.summitatlas.export.Sheet;
import org.summitatlas.model.Atlas;
import org.summitatlas.query.TableId;
import org.summitatlas.query.Tables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints one table, or writes it to a file: every column, every row, in the order of the dataset. */
@Command(name = "table", description = "Print a table with every column and row, or write it to a file.",
        sortOptions = false)
final class TableCommand implements Callable<Integer> {

    private final Supplier<LoadResult> dataset;
    private final OutputStream out;

    @Parameters(paramLabel = "NAME", converter = Words.TableNames.class, completionCandidates = Words.TableNames.class,
            description = "One of ${COMPLETION-CANDIDATES}.")
    private TableId name;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "csv", converter = Words.Formats.class,
            completionCandidates = Words.Formats.class,
            description = "One of ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless told.")
    private ExportFormat format;

    @Option(names = "--out", paramLabel = "FILE", description = "Write to this file instead of standard output.")
    private Path file;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help and exit.")
    private boolean help;

    TableCommand(Supplier<LoadResult> dataset, OutputStream out) {
        this.dataset = dataset;
        this.out = out;
    }

    @Override
    public Integer call() throws IOException, ExportFailure, BrokenDataset {
        Sheet sheet = Sheet.of(new Tables(atlas()).table(name));
        if (file == null) {
            format.write(sheet, out);
        } else {
            AtomicFile.write(file, stream -> format.write(sheet, stream));
        }
        return 0;
    }

    private Atlas atlas() throws BrokenDataset {
        return switch (dataset.get()) {
            case LoadResult.Loaded(var atlas) -> atlas;
            case LoadResult.Rejected(var problems) -> throw new BrokenDataset("the dataset is not loaded", problems);
        };
    }
}
