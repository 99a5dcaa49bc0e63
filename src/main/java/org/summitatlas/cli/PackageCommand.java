package org.summitatlas.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.summitatlas.cli.Failures.BrokenDataset;
import org.summitatlas.dataset.LoadResult;
import org.summitatlas.dataset.PackagedFiles;
import org.summitatlas.export.AtomicFile;
import org.summitatlas.export.ExportFailure;
import org.summitatlas.export.datapackage.DataPackage;
import org.summitatlas.model.Atlas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes the whole dataset as a data package. */
@Command(name = "package", sortOptions = false,
        description = {
            "Write the whole dataset as a data package for R, pandas and other programs: a zip of CSV tables with",
            "their meaning (Frictionless Data Package 2, CSV on the Web), the dataset's own files, licence and",
            "citation."},
        footer = {
            "%nExamples:",
            "  summit-atlas package --out summit-atlas.zip"})
final class PackageCommand implements Callable<Integer> {

    private final Supplier<LoadResult> dataset;

    @Option(names = "--out", paramLabel = "FILE",
            description = "Write to this file, which must be named; one that is there is replaced.")
    private Path file;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help and exit.")
    private boolean help;

    @Spec
    private CommandSpec spec;

    PackageCommand(Supplier<LoadResult> dataset) {
        this.dataset = dataset;
    }

    @Override
    public Integer call() throws IOException, ExportFailure, BrokenDataset {
        if (file == null) {
            throw new ParameterException(spec.commandLine(), "--out FILE is missing: the package is a zip");
        }
        Atlas atlas = Question.load(dataset);
        Map<String, byte[]> files = PackagedFiles.all();
        AtomicFile.write(file, stream -> DataPackage.write(atlas, files, stream));
        return 0;
    }
}
