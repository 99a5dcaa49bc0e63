package org.summitatlas.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Pattern;

/**
 * Starts the installed program, an empty JavaFX window as the JDK opens it, and one with an AOT cache, in turn and several
 * times, each in a process of its own, and tells how long after the start of the process each could be seen and clicked.
 * A window counts once all that it holds has been painted. Needs a display, such as that of {@code xvfb-run}.
 */
public final class StartBenchmark {

    private static final int ROUNDS = 15;
    private static final Pattern MOMENT = Pattern.compile("[a-z]+ \\d+");
    private static final String EMPTY = "empty window";
    private static final String CACHED = "empty window, with cache";
    private static final String JAR = "empty.jar";
    private static final String OURS = "Summit Atlas";

    private final Path folder;
    private final Map<String, Map<String, List<Double>>> figures = new LinkedHashMap<>();

    private StartBenchmark(Path folder) {
        this.folder = folder;
    }

    /** @param args the installed program; that of the package just built unless told */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path program = Path.of(args.length > 0 && args[0].contains("/") ? args[0]
                : "target/installer/summit-atlas/bin/summit-atlas");
        if (!Files.isExecutable(program) || System.getenv("DISPLAY") == null) {
            throw new IllegalStateException("needs a display and the installed program " + program
                    + "; build it with -Pinstaller or name another with -Dbench=/path/to/summit-atlas");
        }
        Path folder = Files.createDirectories(Path.of("target/bench").toAbsolutePath());
        new StartBenchmark(folder).run(program.toAbsolutePath());
    }

    private void run(Path program) throws IOException, InterruptedException {
        pack();
        Path cache = folder.resolve("empty.aot");
        start(empty("-XX:AOTCacheOutput=" + cache));
        Map<String, List<String>> commands = new LinkedHashMap<>();
        commands.put(EMPTY, empty("-Xshare:auto"));
        commands.put(CACHED, empty("-XX:AOTCache=" + cache));
        commands.put(OURS, List.of(program.toString()));
        // The first start of each reads its files from the disk.
        for (int round = 0; round <= ROUNDS; round++) {
            for (Map.Entry<String, List<String>> command : commands.entrySet()) {
                Map<String, Double> moments = start(command.getValue());
                if (round > 0) {
                    moments.forEach((moment, value) -> figures.computeIfAbsent(command.getKey(), _ -> new TreeMap<>())
                            .computeIfAbsent(moment, _ -> new ArrayList<>()).add(value));
                }
            }
        }
        print();
        Files.writeString(folder.resolve("start.json"), json());
    }

    private List<String> empty(String option) {
        return List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), option, "-XX:+UseSerialGC",
                "--enable-native-access=javafx.graphics", "--module-path=target/summit-atlas/lib/javafx",
                "--add-modules=javafx.controls", "-cp", folder.resolve(JAR).toString(), EmptyWindow.Main.class.getName());
    }

    /** A cache knows only classes that lie in archives, so those of the empty window are put into one. */
    private void pack() throws IOException {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(folder.resolve(JAR)))) {
            for (String name : List.of("EmptyWindow", "EmptyWindow$Main", "Frames", "Frames$1", "StartReport")) {
                String entry = "org/summitatlas/app/" + name + ".class";
                out.putNextEntry(new JarEntry(entry));
                try (InputStream bytes = StartBenchmark.class.getClassLoader().getResourceAsStream(entry)) {
                    bytes.transferTo(out);
                }
            }
        }
    }

    /** @return milliseconds from the start of the process to each moment, and its peak memory in MB */
    private Map<String, Double> start(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("JAVA_TOOL_OPTIONS", "-D" + StartReport.PROPERTY + "=report");
        builder.environment().put("XDG_CONFIG_HOME", folder.resolve("settings").toString());
        long begun = System.currentTimeMillis();
        Process process = builder.start();
        Map<String, Double> moments = new TreeMap<>();
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                // The JVM has things to say, too.
                if (MOMENT.matcher(line).matches()) {
                    String[] words = line.split(" ");
                    moments.put(words[0], (double) (Long.parseLong(words[1]) - begun));
                    moments.put("memory", Math.max(moments.getOrDefault("memory", 0.0), peakMemory(process)));
                }
            }
        }
        if (process.waitFor() != 0) {
            throw new IOException("ended with " + process.exitValue() + ": " + command);
        }
        return moments;
    }

    /** The most memory the process ever had so far, in MB, where the system tells. */
    private static double peakMemory(Process process) {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
            return lines.filter(line -> line.startsWith("VmHWM"))
                    .mapToDouble(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024.0).findFirst().orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }

    private void print() {
        double unit = median(EMPTY, StartReport.READY);
        double memory = median(EMPTY, "memory");
        System.out.printf(Locale.ROOT, "%-26s %-8s %8s %8s %8s %8s%n", "", "", "median", "least", "most", "ratio");
        figures.forEach((window, moments) -> moments.forEach((moment, values) ->
                System.out.printf(Locale.ROOT, "%-26s %-8s %8.0f %8.0f %8.0f %8.2f%n", window, moment,
                        median(window, moment), values.stream().min(Double::compare).orElseThrow(),
                        values.stream().max(Double::compare).orElseThrow(),
                        median(window, moment) / (moment.equals("memory") ? memory : unit))));
    }

    private double median(String window, String moment) {
        List<Double> sorted = figures.get(window).get(moment).stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    private String json() {
        List<String> lines = new ArrayList<>();
        figures.forEach((window, moments) -> moments.forEach((moment, values) -> lines.add(
                "  {\"window\": \"" + window + "\", \"moment\": \"" + moment + "\", \"values\": " + values + "}")));
        return "[\n" + String.join(",\n", lines) + "\n]\n";
    }
}
