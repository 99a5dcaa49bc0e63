package org.summitatlas.export;

import org.summitatlas.model.DatasetInfo;
import org.summitatlas.query.TableId;

/** The file name to suggest for an exported table, which says what is in it and of which data it was made. */
public final class ExportName {

    private ExportName() {
    }

    /** For example {@code summit-atlas_companies_asof-2026-11-21_v1.0.0.csv}. */
    public static String of(TableId table, DatasetInfo info) {
        return "summit-atlas_%s_asof-%s_v%s.csv".formatted(table.word(), info.asOf(), info.version());
    }
}
