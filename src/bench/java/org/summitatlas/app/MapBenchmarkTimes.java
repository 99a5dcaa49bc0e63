package org.summitatlas.app;

import java.util.Arrays;
import java.util.Locale;

/**
 * How long something took, each time.
 *
 * @param map   which of the maps did it
 * @param what  the gesture
 * @param unit  of the numbers
 * @param goal  what it may take, in words; empty where nothing is promised
 * @param times in the order they were taken, until the last pixel was painted
 * @param shown the same until the window system had the picture
 */
record MapBenchmarkTimes(String map, String what, String unit, String goal, double[] times, double[] shown) {

    double median() {
        return at(times, 0.5);
    }

    private static double at(double[] values, double part) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(part * sorted.length))];
    }

    String line() {
        return String.format(Locale.ROOT, "%-14s %-38s %9.3f %9.3f %9.3f %9.3f %-3s %5d  %s", map, what, median(),
                at(times, 0.95), at(times, 1), at(shown, 0.5), unit, times.length, goal);
    }

    String json() {
        return String.format(Locale.ROOT, "{\"map\": \"%s\", \"what\": \"%s\", \"unit\": \"%s\", \"median\": %.4f, "
                + "\"p95\": %.4f, \"max\": %.4f, \"shown\": %.4f, \"count\": %d, \"goal\": \"%s\"}", map, what, unit,
                median(), at(times, 0.95), at(times, 1), at(shown, 0.5), times.length, goal);
    }
}
