package org.summitatlas.bench;

import org.summitatlas.dataset.DatasetFiles;
import org.summitatlas.dataset.DatasetLoader;
import org.summitatlas.query.Tables;
import org.summitatlas.dataset.LoadResult;

/** Loads the bundled dataset once, in a process that has done nothing else yet. */
public final class ColdLoad {

    private static final double NANOSECONDS = 1_000_000;

    private ColdLoad() {
    }

    public static void main(String[] args) {
        long start = System.nanoTime();
        if (!(DatasetLoader.load(DatasetFiles.bundled()) instanceof LoadResult.Loaded(var atlas))) {
            throw new IllegalStateException("the bundled dataset is broken");
        }
        long loaded = System.nanoTime();
        Measures.tell("cold-load-ms", (loaded - start) / NANOSECONDS);
        new Tables(atlas);
        Measures.tell("cold-tables-ms", (System.nanoTime() - loaded) / NANOSECONDS);
    }
}
