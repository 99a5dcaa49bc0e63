package org.summitatlas.dataset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Collects the problems of one loading. */
final class Report {

    private record Entry(DataFile file, Problem problem) {
    }

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private final List<Entry> entries = new ArrayList<>();

    void add(DataFile file, String pointer, String message) {
        entries.add(new Entry(file, new Problem(file.fileName(), pointer, message)));
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    /** Whether something was found wrong at this place or inside it. */
    boolean blames(DataFile file, String pointer) {
        return entries.stream().filter(entry -> entry.file == file).map(entry -> entry.problem.pointer())
                .anyMatch(place -> place.equals(pointer) || place.startsWith(pointer + "/"));
    }

    /** Every problem, in the order of the files and of their content. */
    List<Problem> problems() {
        return entries.stream()
                .sorted(Comparator.comparing(Entry::file).thenComparing(entry -> sortable(entry.problem.pointer())))
                .map(Entry::problem)
                .toList();
    }

    /** The pointer with its numbers padded, so that entry 10 comes after entry 9. */
    private static String sortable(String pointer) {
        return NUMBER.matcher(pointer).replaceAll(number -> "%9s".formatted(number.group()));
    }
}
