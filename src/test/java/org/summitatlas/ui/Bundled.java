package org.summitatlas.ui;

import org.summitatlas.dataset.DatasetFiles;
import org.summitatlas.dataset.DatasetLoader;
import org.summitatlas.dataset.LoadResult;
import org.summitatlas.model.Atlas;
import org.summitatlas.query.Tables;

/** The dataset that ships, loaded once for every test that tells a story with real names. */
public final class Bundled {

    private static final Atlas ATLAS = ((LoadResult.Loaded) DatasetLoader.load(DatasetFiles.bundled())).atlas();
    private static final Tables TABLES = new Tables(ATLAS);

    private Bundled() {
    }

    public static Atlas atlas() {
        return ATLAS;
    }

    public static Tables tables() {
        return TABLES;
    }

    /** A new exploration that nobody has touched. */
    public static Exploration exploration() {
        return new Exploration(TABLES, Place.START);
    }
}
