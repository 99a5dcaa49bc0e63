package org.summitatlas.cli;

import java.io.OutputStream;
import java.util.function.Supplier;
import org.summitatlas.dataset.LoadResult;

/** A command whose result comes from the dataset. */
abstract class DatasetCommand extends ResultCommand {

    private final Supplier<LoadResult> dataset;

    /** @param dataset loads it; asked only when the command runs */
    DatasetCommand(Supplier<LoadResult> dataset, OutputStream out) {
        super(out);
        this.dataset = dataset;
    }

    final Supplier<LoadResult> dataset() {
        return dataset;
    }
}
