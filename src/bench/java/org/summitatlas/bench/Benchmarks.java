package org.summitatlas.bench;

import java.util.Collection;
import java.util.Comparator;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks and prints, for each, the time and the time per endorsement, so that growth is visible: where the
 * last column stays level or falls, the work grows no faster than the data.
 */
public final class Benchmarks {

    private static final double NANOSECONDS = 1_000_000;

    private Benchmarks() {
    }

    /** @param args which benchmarks to run, as a regular expression; all unless told */
    public static void main(String[] args) throws RunnerException {
        int endorsements = Growth.bundled().endorsements().size();
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                .include(args.length > 0 ? args[0] : "org.summitatlas.bench").build()).run();
        System.out.printf("%n%-16s %14s %12s %12s %20s%n",
                "benchmark", "endorsements", "median ms", "± ms", "ns per endorsement");
        results.stream().sorted(Comparator.comparing(Benchmarks::name).thenComparing(Benchmarks::times))
                .forEach(result -> {
                    long size = (long) endorsements * times(result);
                    double median = result.getPrimaryResult().getStatistics().getPercentile(50);
                    System.out.printf("%-16s %14d %12.3f %12.3f %20.2f%n", name(result), size, median,
                            result.getPrimaryResult().getScoreError(), median * NANOSECONDS / size);
                });
    }

    private static String name(RunResult result) {
        String whole = result.getParams().getBenchmark();
        return whole.substring(whole.lastIndexOf('.') + 1);
    }

    private static int times(RunResult result) {
        return Integer.parseInt(result.getParams().getParam("times"));
    }
}
