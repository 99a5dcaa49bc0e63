package org.summitatlas.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.summitatlas.dataset.DatasetFiles;
import org.summitatlas.dataset.DatasetLoader;
import org.summitatlas.dataset.LoadResult;
import org.summitatlas.geo.EqualEarth;
import org.summitatlas.geo.World;
import org.summitatlas.model.Atlas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Walks through the main job without a display and leaves pictures and files of every step. */
@Command(name = "tour", description = "Walk through every screen without a display; write pictures and CSV files.",
        sortOptions = false)
final class TourCommand implements Callable<Integer> {

    @Option(names = "--out", paramLabel = "FOLDER", defaultValue = "target/tour",
            description = "Where to write; ${DEFAULT-VALUE} unless told.")
    private Path folder;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help and exit.")
    private boolean help;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        LoadResult dataset = DatasetLoader.load(DatasetFiles.bundled());
        if (dataset instanceof LoadResult.Rejected(var problems)) {
            problems.forEach(problem -> spec.commandLine().getErr().println(problem));
            return 1;
        }
        Atlas atlas = ((LoadResult.Loaded) dataset).atlas();
        List<Path> written = new Tour(atlas, World.load(new EqualEarth()), folder).run();
        PrintWriter out = spec.commandLine().getOut();
        written.forEach(file -> out.println(file));
        out.println(written.size() + " files in " + folder);
        return 0;
    }
}
