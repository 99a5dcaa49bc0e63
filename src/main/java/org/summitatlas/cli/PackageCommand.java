package org.summitatlas.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.function.Supplier;
import org.summitatlas.cli.Failures.BrokenDataset;
import org.summitatlas.dataset.LoadResult;
import org.summitatlas.dataset.PackagedFiles;
import org.summitatlas.export.ExportFailure;
import org.summitatlas.export.datapackage.DataPackage;
import org.summitatlas.model.Atlas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Writes the whole dataset as a data package. */
@Command(name = "package", sortOptions = false,
        description = {
            "Write the whole dataset as a data package, for R, pandas and other programs.",
            "A zip, for which --out is needed: CSV tables with what their columns mean (Frictionless Data Package 2, "
                + "CSV on the Web), the dataset's own files, licence and citation."},
        footer = {
            "%nExamples:",
            "  summit-atlas package --out summit-atlas.zip"})
final class PackageCommand extends DatasetCommand {

    @Mixin
    private final Target target = new Target();

    PackageCommand(Supplier<LoadResult> dataset, OutputStream out) {
        super(dataset, out);
    }

    @Override
    public Integer call() throws IOException, ExportFailure, BrokenDataset {
        target.demandForZip("package", out(), commandLine());
        Atlas atlas = Question.load(dataset());
        Map<String, byte[]> files = PackagedFiles.all();
        target.write(stream -> DataPackage.write(atlas, files, stream), out());
        return 0;
    }
}
