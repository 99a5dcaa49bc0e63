package org.summitatlas.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.summitatlas.cli.Failures.BrokenDataset;
import org.summitatlas.dataset.DatasetComparison;
import org.summitatlas.dataset.DatasetDiff;
import org.summitatlas.dataset.DatasetFiles;
import org.summitatlas.dataset.DiffJson;
import org.summitatlas.dataset.DiffResult;
import org.summitatlas.dataset.UnreadableDataset;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what one dataset has otherwise than another. */
@Command(name = "diff", sortOptions = false,
        description = {
            "Compare two datasets: what was added, removed and corrected.",
            "Each may be a folder or a zip, and both must be sound. The order of entries does not count; an entry is "
                + "known by its id, or by the ids of what it joins. In the text, + is added, - is removed and ~ is "
                + "corrected, with a pointer to each field inside its entry."},
        footer = {"%nExample:", "  summit-atlas diff version-1.zip version-2.zip --format json"})
final class DiffCommand extends ResultCommand {

    @Parameters(index = "0", paramLabel = "OLD", description = "The older dataset.")
    private Path older;

    @Parameters(index = "1", paramLabel = "NEW", description = "The newer dataset.")
    private Path newer;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", converter = Words.DiffFormats.class,
            completionCandidates = Words.DiffFormats.class,
            description = "One of ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless told.")
    private DiffFormat format;

    DiffCommand(OutputStream out) {
        super(out);
    }

    @Override
    public Integer call() throws IOException, UnreadableDataset, BrokenDataset {
        DatasetDiff diff = diff();
        switch (format) {
            case TEXT -> Lines.print(DiffText.lines(diff), out());
            case JSON -> DiffJson.write(diff, out());
        }
        return 0;
    }

    private DatasetDiff diff() throws UnreadableDataset, BrokenDataset {
        return switch (DatasetComparison.compare(DatasetFiles.at(older), DatasetFiles.at(newer))) {
            case DiffResult.Compared(var diff) -> diff;
            case DiffResult.OlderBroken(var problems) -> throw new BrokenDataset(older + " is not compared", problems);
            case DiffResult.NewerBroken(var problems) -> throw new BrokenDataset(newer + " is not compared", problems);
        };
    }
}
