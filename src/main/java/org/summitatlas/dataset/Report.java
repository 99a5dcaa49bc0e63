package org.summitatlas.dataset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Collects the problems of one loading: all of them, unless a file has more than anybody would read. */
final class Report {

    private static final int MOST_OF_A_FILE = 1_000;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private final Map<DataFile, List<Problem>> problems = new EnumMap<>(DataFile.class);
    private final Set<DataFile> overfull = EnumSet.noneOf(DataFile.class);

    void add(DataFile file, String pointer, String message) {
        add(file, pointer, () -> message);
    }

    /** As the other; the message is asked for only if the problem is kept. */
    void add(DataFile file, String pointer, Supplier<String> message) {
        List<Problem> known = problems.computeIfAbsent(file, _ -> new ArrayList<>());
        if (known.size() < MOST_OF_A_FILE) {
            known.add(new Problem(file.fileName(), pointer, message.get()));
        } else {
            overfull.add(file);
        }
    }

    /** Forgets what was found in a file that turned out to be none. */
    void forget(DataFile file) {
        problems.remove(file);
        overfull.remove(file);
    }

    boolean isEmpty() {
        return problems.isEmpty();
    }

    /** Whether something was found wrong at this place or inside it. */
    boolean blames(DataFile file, String pointer) {
        String inside = pointer + "/";
        return problems.getOrDefault(file, List.of()).stream().map(Problem::pointer)
                .anyMatch(place -> place.equals(pointer) || place.startsWith(inside));
    }

    /** Every problem, in the order of the files and of their content; where some were not kept, a word of that. */
    List<Problem> problems() {
        return problems.keySet().stream().flatMap(this::problems).toList();
    }

    private Stream<Problem> problems(DataFile file) {
        Stream<Problem> sorted = problems.get(file).stream()
                .sorted(Comparator.comparing(problem -> sortable(problem.pointer())));
        return overfull.contains(file)
                ? Stream.concat(sorted, Stream.of(new Problem(file.fileName(), "",
                        "more than " + MOST_OF_A_FILE + " problems; the others are not listed")))
                : sorted;
    }

    /** The pointer with its numbers padded, so that entry 10 comes after entry 9. */
    private static String sortable(String pointer) {
        return NUMBER.matcher(pointer).replaceAll(number -> "%9s".formatted(number.group()));
    }
}
