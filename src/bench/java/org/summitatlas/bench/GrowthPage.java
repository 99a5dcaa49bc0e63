package org.summitatlas.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page that tells people the figures of {@link GrowthBenchmark}, made from its JSON. */
public final class GrowthPage {

    private record Line(String words, String measure, int digits) {
    }

    private static final List<Line> LINES = List.of(
            new Line("load: read and check every file, ms", "load-ms", 0),
            new Line("make all tables, ms", "tables-ms", 1),
            new Line("first table in the window: asked, built, laid out, ms", "first-table-ms", 0),
            new Line("scroll by a page, ms", "scroll-page-ms", 1),
            new Line("a question (A and not B): all tables, all counts, ms", "query-ms", 1),
            new Line("two letters searched, ms", "search-ms", 1),
            new Line("make ready for the first search, ms", "prepare-search-ms", 0),
            new Line("export as CSV, thousand rows a second", "export-csv-rows-per-second", 0),
            new Line("export as CSV for Excel, thousand rows a second", "export-csv-excel-rows-per-second", 0),
            new Line("export as JSON Lines, thousand rows a second", "export-jsonl-rows-per-second", 0),
            new Line("memory an endorsement, loaded, bytes", "memory-loaded-bytes-each", 0),
            new Line("memory an endorsement, ready for search, bytes", "memory-prepared-bytes-each", 0),
            new Line("memory of all, ready for search, MiB", "memory-prepared-mb", 0));

    private GrowthPage() {
    }

    /**
     * Writes the page anew from the figures beside it.
     *
     * @param args the folder of both
     */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Files.writeString(folder.resolve("README.md"), of(new JsonMapper().readTree(folder.resolve("growth.json"))));
    }

    static String of(JsonNode results) {
        JsonNode million = results.get("million");
        JsonNode cold = results.get("cold");
        return """
                # Growth

                How the program does with 10, 100 and 1,000 times its data. This page is made from
                [growth.json](growth.json); do not edit it. To measure again and write both anew, from the top of the
                project:

                ```sh
                mvn -B -q -Pbench -DskipTests -Dbench.class=org.summitatlas.bench.GrowthBenchmark \\
                    -Dbench=docs/benchmarks/ test
                ```

                Measured on %s, %d cores, Java %s, serial collector. Medians, with the least and the most of all runs in
                brackets; other work on the machine makes the most.

                The larger datasets are files like the bundled ones, each party many times over with all its stands,
                every copy with names of its own and its name printed in its own way. They are loaded as any other
                dataset, with every check. A process measures one size, with the heap the program has (768 MB) or, where
                that does not hold it, the next of 1.5, 3 and 6 GB: the first line says which. In a heap that is too
                small the program says "there is not enough memory for this" and ends.

                %s
                "In the window" is without a screen: everything but drawing. Exports have every column, evidence too.
                Memory is what a full collection leaves, less what was there before.

                ## A million rows

                Endorsements with all their evidence, %s MiB of CSV, in a heap of 64 MB, beside what fastcsv needs for
                the same cells when they lie ready as strings; in turn, in one process, into the same kind of file.

                | | ms | times fastcsv |
                | --- | --- | --- |
                | fastcsv alone | %s | 1 |
                | CSV | %s | %s |
                | CSV for Excel | %s | %s |

                A million rows need no more memory than one thousand: rows are made as they are written.

                ## A cold start

                The bundled dataset in a process that has just begun, without an AOT cache: load %s ms, tables %s ms.
                """.formatted(
                results.at("/machine/system").stringValue(), results.at("/machine/cores").intValue(),
                results.at("/machine/java").stringValue(), table(results.get("sizes")),
                number(million.at("/million-file-mb/median").doubleValue(), 0),
                spread(million.get("million-fastcsv-ms"), 0, 1),
                spread(million.get("million-csv-ms"), 0, 1), spread(million.get("million-csv-times-fastcsv"), 2, 1),
                spread(million.get("million-csv-excel-ms"), 0, 1),
                spread(million.get("million-csv-excel-times-fastcsv"), 2, 1),
                spread(cold.get("cold-load-ms"), 0, 1), spread(cold.get("cold-tables-ms"), 0, 1));
    }

    private static String table(JsonNode sizes) {
        List<JsonNode> columns = sizes.valueStream().toList();
        String head = row("", columns.stream()
                .map(size -> number(size.at("/endorsements/median").doubleValue(), 0) + " endorsements").toList());
        String rule = "| --- |" + " ---: |".repeat(columns.size()) + "\n";
        String heap = row("heap, MB", columns.stream().map(size -> size.get("heap-mb").asString()).toList());
        return head + rule + heap + LINES.stream().map(line -> row(line.words, columns.stream()
                .map(size -> spread(size.get(line.measure), line.digits,
                        line.words.contains("thousand") ? 1_000 : 1)).toList())).collect(Collectors.joining());
    }

    private static String row(String name, List<String> cells) {
        return "| " + name + " | " + String.join(" | ", cells) + " |\n";
    }

    private static String spread(JsonNode figure, int digits, int unit) {
        if (figure.get("median").doubleValue() <= 0) {
            return "too little to tell";
        }
        List<String> values = Stream.of("median", "least", "most")
                .map(name -> number(figure.get(name).doubleValue() / unit, digits)).toList();
        return figure.get("runs").intValue() == 1 ? values.getFirst()
                : "%s (%s–%s)".formatted(values.toArray());
    }

    private static String number(double value, int digits) {
        return String.format(Locale.ROOT, "%,." + digits + "f", value);
    }
}
