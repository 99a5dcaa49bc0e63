package org.summitatlas.dataset;

import java.util.List;
import org.summitatlas.model.Atlas;

/** What came of loading a dataset: all of it, or none of it and the reasons. */
public sealed interface LoadResult {

    /** The dataset is whole and sound. */
    record Loaded(Atlas atlas) implements LoadResult {
    }

    /**
     * The dataset is broken, and nothing of it was loaded.
     *
     * @param problems everything found wrong, in the order of the files and of their content; never empty
     */
    record Rejected(List<Problem> problems) implements LoadResult {

        public Rejected {
            problems = List.copyOf(problems);
        }
    }
}
