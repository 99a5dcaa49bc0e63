package org.summitatlas.dataset;

import java.util.List;

/** What came of comparing two datasets. */
public sealed interface DiffResult {

    /** Both are sound, and these are the differences. */
    record Compared(DatasetDiff diff) implements DiffResult {
    }

    /**
     * The older dataset is broken, so that nothing was compared, nor was the newer one looked at.
     *
     * @param problems everything found wrong, as in {@link LoadResult.Rejected}
     */
    record OlderBroken(List<Problem> problems) implements DiffResult {
    }

    /**
     * The older dataset is sound and the newer one is broken, so that nothing was compared.
     *
     * @param problems everything found wrong, as in {@link LoadResult.Rejected}
     */
    record NewerBroken(List<Problem> problems) implements DiffResult {
    }
}
