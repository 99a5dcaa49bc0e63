package org.summitatlas.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.summitatlas.dataset.DatasetFiles;
import org.summitatlas.dataset.DatasetLoader;
import org.summitatlas.dataset.LoadResult;
import org.summitatlas.dataset.Problem;
import org.summitatlas.dataset.UnreadableDataset;
import org.summitatlas.model.AtlasData;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Tells whether a dataset is sound. Its problems are what was asked for, so they go to standard output. */
@Command(name = "validate", sortOptions = false,
        description = {
            "Check a dataset: its form, its references, its dates and counts.",
            "Prints every problem on a line of its own, with its file and JSON pointer, and ends with status 1; "
                + "or one line that there is none, and ends with status 0."},
        footer = {
            "%nOther files are passed over. Further JSON is a problem, since it may be a file under a wrong name, "
                + "unless its name begins with a dot or ends in .schema.json.",
            "%nExample:", "  summit-atlas validate my-dataset.zip"})
final class ValidateCommand extends ResultCommand {

    @Parameters(paramLabel = "PATH",
            description = "A folder, a zip with the files at its top or in its one top folder, or a data package.")
    private Path path;

    ValidateCommand(OutputStream out) {
        super(out);
    }

    @Override
    public Integer call() throws IOException, UnreadableDataset {
        return switch (DatasetLoader.load(DatasetFiles.at(path))) {
            case LoadResult.Loaded(var atlas) -> praise(atlas.data());
            case LoadResult.Rejected(var problems) -> blame(problems);
        };
    }

    private int praise(AtlasData data) throws IOException {
        Lines.print(Stream.of("%s, %s, no problems".formatted(
                Words.count(data.facts().count(), "fact"), Words.count(data.sources().size(), "source"))), out());
        return 0;
    }

    private int blame(List<Problem> problems) throws IOException {
        try {
            Lines.print(problems.stream().map(Problem::toString).map(Words::onOneLine), out());
        } catch (IOException e) {
            // The dataset stays broken where nobody reads all the problems.
            if (!Failures.isClosedPipe(e)) {
                throw e;
            }
        }
        return 1;
    }
}
