package org.summitatlas.export;

import java.util.Locale;
import org.summitatlas.model.DatasetInfo;
import org.summitatlas.query.Query;

/** The file name to suggest for what is exported, which says what is in it and of which data it was made. */
public final class ExportName {

    private ExportName() {
    }

    /**
     * For example {@code summit-atlas_companies_asof-2026-11-21_v1.0.0.csv}.
     *
     * @param what      in a word or a few, joined by hyphens
     * @param query     what was asked: of another day than the dataset's, the rows are as of that day
     * @param extension without the dot
     */
    public static String of(String what, Query query, DatasetInfo info, String extension) {
        return "summit-atlas_%s_asof-%s_v%s.%s".formatted(what.toLowerCase(Locale.ROOT),
                query.asOf().orElse(info.asOf()), info.version(), extension);
    }
}
