package org.summitatlas.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.summitatlas.bench.Measures.Figure;
import tools.jackson.databind.json.JsonMapper;

/**
 * How the program grows with its data: load, first table, scroll, question, export, memory, on datasets of 1, 10, 100
 * and 1,000 times the endorsements; a million rows exported beside fastcsv; and a first load in a process that has just
 * begun. Each in a process of its own with the heap of the program, or the least larger one that will do. Writes
 * {@code growth.json} and, made from it, {@code README.md}.
 */
public final class GrowthBenchmark {

    private static final Path WORK = Path.of("target", "bench");
    private static final int[] SIZES = {1, 10, 100, 1_000};
    private static final int[] RUNS = {15, 11, 7, 3};
    /** The program's own heap first. */
    private static final List<Integer> HEAPS_MB = List.of(768, 1_536, 3_072, 6_144);
    private static final int SMALL_HEAP_MB = 64;
    private static final int COLD_RUNS = 9;
    private static final int MILLION_RUNS = 5;

    private GrowthBenchmark() {
    }

    /** @param args the folder for the results; {@code target/bench} unless it has a slash in it */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path results = Arrays.stream(args).filter(arg -> arg.contains("/")).findFirst().map(Path::of).orElse(WORK);
        Files.createDirectories(results);
        SequencedMap<String, Object> all = new LinkedHashMap<>();
        all.put("machine", machine());
        all.put("cold", cold());
        SequencedMap<String, Object> sizes = new LinkedHashMap<>();
        for (int place = 0; place < SIZES.length; place++) {
            sizes.put(Integer.toString(SIZES[place]), size(SIZES[place], RUNS[place]));
        }
        all.put("sizes", sizes);
        all.put("million", figures(run(SMALL_HEAP_MB, MillionRows.class, WORK.toString(),
                Integer.toString(MILLION_RUNS)).orElseThrow()));
        JsonMapper mapper = new JsonMapper();
        Path json = results.resolve("growth.json");
        Files.writeString(json, mapper.writerWithDefaultPrettyPrinter().writeValueAsString(all) + "\n");
        String page = GrowthPage.of(mapper.readTree(json));
        Files.writeString(results.resolve("README.md"), page);
        System.out.println(page);
    }

    private static Map<String, Object> machine() {
        SequencedMap<String, Object> machine = new LinkedHashMap<>();
        machine.put("cores", Runtime.getRuntime().availableProcessors());
        machine.put("java", Runtime.version().toString());
        machine.put("system", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        return machine;
    }

    private static Map<String, Object> cold() throws IOException, InterruptedException {
        List<String> lines = new ArrayList<>();
        for (int run = 0; run < COLD_RUNS; run++) {
            lines.addAll(run(HEAPS_MB.getFirst(), ColdLoad.class).orElseThrow());
        }
        return figures(lines);
    }

    private static Map<String, Object> size(int times, int runs) throws IOException, InterruptedException {
        Path folder = WORK.resolve("times-" + times);
        GrowthFiles.write(folder, times);
        for (int heap : HEAPS_MB) {
            Optional<List<String>> lines = run(heap, GrowthTrial.class, folder.toString(), Integer.toString(runs));
            if (lines.isPresent()) {
                SequencedMap<String, Object> figures = new LinkedHashMap<>();
                figures.put("heap-mb", heap);
                figures.putAll(figures(lines.get()));
                delete(folder);
                return figures;
            }
        }
        throw new IllegalStateException("no heap is large enough for " + times + " times the endorsements");
    }

    /** Hundreds of megabytes otherwise stay behind. */
    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private static SequencedMap<String, Object> figures(List<String> lines) {
        SequencedMap<String, Object> figures = new LinkedHashMap<>();
        Measures.read(lines).forEach((name, figure) -> figures.put(name, rounded(figure)));
        return figures;
    }

    private static Map<String, Object> rounded(Figure figure) {
        SequencedMap<String, Object> values = new LinkedHashMap<>();
        values.put("median", rounded(figure.median()));
        values.put("least", rounded(figure.least()));
        values.put("most", rounded(figure.most()));
        values.put("runs", figure.runs());
        return values;
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }

    /** What a process of the same program said; empty if its heap was too small. */
    private static Optional<List<String>> run(int heapMb, Class<?> main, String... args)
            throws IOException, InterruptedException {
        System.err.println(main.getSimpleName() + " " + String.join(" ", args) + ", heap " + heapMb + " MB");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC",
                "-Xmx" + heapMb + "m", "--enable-native-access=ALL-UNNAMED", "-Djava.awt.headless=true",
                "-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(args));
        Path errors = Files.createTempFile(WORK, "errors", ".txt");
        Process process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
        try (BufferedReader out = process.inputReader()) {
            List<String> lines = out.lines().toList();
            String said = process.waitFor() == 0 ? "" : Files.readString(errors);
            if (said.contains("OutOfMemoryError")) {
                return Optional.empty();
            }
            if (!said.isEmpty()) {
                throw new IllegalStateException(said);
            }
            return Optional.of(lines);
        } finally {
            Files.delete(errors);
        }
    }
}
