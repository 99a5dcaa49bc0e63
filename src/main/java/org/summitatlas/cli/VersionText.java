package org.summitatlas.cli;

import java.util.function.Supplier;
import org.summitatlas.dataset.LoadResult;
import org.summitatlas.model.DatasetInfo;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints: program, dataset and JDK, a line each. */
record VersionText(ProgramInfo program, Supplier<LoadResult> dataset) implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {
            AtlasCommand.NAME + " " + program.version(),
            "dataset " + describe(dataset.get()),
            "JDK " + Runtime.version()};
    }

    private static String describe(LoadResult result) {
        return switch (result) {
            case LoadResult.Loaded(var atlas) -> describe(atlas.data().info());
            case LoadResult.Rejected(var problems) -> "rejected, problems: " + problems.size();
        };
    }

    private static String describe(DatasetInfo info) {
        return "%s, as of %s, sha256 %s".formatted(info.version(), info.asOf(), info.sha256());
    }
}
