package org.summitatlas.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.summitatlas.dataset.DatasetFiles;
import org.summitatlas.dataset.DatasetLoader;
import org.summitatlas.dataset.LoadResult;
import org.summitatlas.export.ExportFormat;
import org.summitatlas.export.Sheet;
import org.summitatlas.model.Atlas;
import org.summitatlas.query.Query;
import org.summitatlas.query.Results;
import org.summitatlas.query.TableId;
import org.summitatlas.query.Tables;

/** One size, in a process of its own: load, tables, memory, questions, export, and the table in the window. */
public final class GrowthTrial {

    private static final Query A_NOT_B = Query.EVERYTHING.withDocuments(Set.of("new-delhi-declaration"))
            .withExcluded(Set.of("bletchley-declaration"));
    private static final double MIB = 1 << 20;

    private final Path folder;
    /** Larger data is measured less often. */
    private final int runs;
    private Tables tables;

    private GrowthTrial(Path folder, int runs) {
        this.folder = folder;
        this.runs = runs;
    }

    /** @param args the folder of the dataset, and how often to measure */
    public static void main(String[] args) throws Exception {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        new GrowthTrial(Path.of(args[0]), Integer.parseInt(args[1])).run();
        System.exit(0);
    }

    private void run() throws Exception {
        load();
        double empty = used();
        Measures.time("load-ms", Math.min(runs, 10) - 3, runs, this::load);
        Atlas atlas = load();
        Measures.time("tables-ms", 1, runs, () -> tables = new Tables(atlas));
        long endorsements = tables.atlas().data().endorsements().size();
        Measures.tell("endorsements", endorsements);
        double loaded = used() - empty;
        Measures.tell("memory-loaded-bytes-each", loaded / endorsements);
        Measures.time("first-results-ms", 1, runs, () -> Results.of(tables, Query.EVERYTHING));
        Measures.time("query-ms", 3, 3 * runs, () -> Results.of(tables, A_NOT_B));
        export(ExportFormat.CSV, endorsements);
        export(ExportFormat.CSV_EXCEL, endorsements);
        export(ExportFormat.JSONL, endorsements);
        new GrowthWindow(tables).run(runs);
        Measures.time("prepare-search-ms", 0, 1, () -> tables.prepare());
        double prepared = used() - empty;
        Measures.tell("memory-prepared-bytes-each", prepared / endorsements);
        Measures.tell("memory-prepared-mb", prepared / MIB);
        Measures.time("search-ms", 3, 3 * runs, () -> Results.of(tables, Query.EVERYTHING.withText("ko")));
    }

    private Atlas load() throws Exception {
        return switch (DatasetLoader.load(DatasetFiles.at(folder))) {
            case LoadResult.Loaded(Atlas atlas) -> atlas;
            case LoadResult.Rejected(var problems) -> throw new IllegalStateException(problems.toString());
        };
    }

    private static double used() {
        for (int time = 0; time < 3; time++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** Every column of every endorsement, evidence too, in rows a second. */
    private void export(ExportFormat format, long rows) throws IOException {
        Path target = folder.resolve("rows." + format.extension());
        Sheet sheet = Sheet.of(tables.table(TableId.ENDORSEMENTS));
        int rounds = (int) Math.max(runs, Math.min(200, 100_000 / rows));
        double[] speeds = new double[rounds];
        for (int round = -rounds; round < rounds; round++) {
            long start = System.nanoTime();
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
                format.write(sheet, out);
            }
            if (round >= 0) {
                speeds[round] = rows * 1e9 / (System.nanoTime() - start);
            }
        }
        Measures.tell("export-" + format.word() + "-rows-per-second", speeds);
        Files.delete(target);
    }
}
