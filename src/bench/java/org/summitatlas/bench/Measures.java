package org.summitatlas.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Figures by the name of what they measure, passed from one process to another as lines of text. */
final class Measures {

    private static final String MARK = "measure ";
    private static final double NANOSECONDS = 1_000_000;

    /** What was measured several times. */
    record Figure(double median, double least, double most, int runs) {

        private static Figure of(List<Double> values) {
            List<Double> sorted = new ArrayList<>(values);
            Collections.sort(sorted);
            int half = sorted.size() / 2;
            double median = sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
            return new Figure(median, sorted.getFirst(), sorted.getLast(), sorted.size());
        }
    }

    /** Something to be timed. */
    interface Work {
        void run() throws Exception;
    }

    private Measures() {
    }

    /** Tells the process that reads the output of this one. */
    static void tell(String name, double... values) {
        System.out.println(MARK + name + " "
                + String.join(" ", Arrays.stream(values).mapToObj(Double::toString).toList()));
    }

    /** Times some work, so often warm-up excluded, and tells the milliseconds of each run. */
    static void time(String name, int warm, int runs, Work work) throws Exception {
        double[] times = new double[runs];
        for (int run = -warm; run < runs; run++) {
            long start = System.nanoTime();
            work.run();
            if (run >= 0) {
                times[run] = (System.nanoTime() - start) / NANOSECONDS;
            }
        }
        tell(name, times);
    }

    /** What a process told; figures of the same name from several lines count together. */
    static Map<String, Figure> read(List<String> lines) {
        Map<String, List<Double>> values = new TreeMap<>();
        lines.stream().filter(line -> line.startsWith(MARK)).map(line -> line.substring(MARK.length()).split(" "))
                .forEach(parts -> Arrays.stream(parts).skip(1).map(Double::valueOf)
                        .forEach(value -> values.computeIfAbsent(parts[0], _ -> new ArrayList<>()).add(value)));
        Map<String, Figure> figures = new TreeMap<>();
        values.forEach((name, all) -> figures.put(name, Figure.of(all)));
        return figures;
    }
}
