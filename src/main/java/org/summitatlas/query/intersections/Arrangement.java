package org.summitatlas.query.intersections;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.summitatlas.model.EnumWord;
import org.summitatlas.query.intersections.Intersections.Reading;

/**
 * How the intersections are arranged.
 *
 * @param chosen  ids of the documents the user chose to compare; empty where they follow the query
 * @param held    ids of the documents that were compared when a bar was last clicked; they stay compared for as long as
 *                the query asks about no other documents than that bar did
 * @param reading what it means to belong to a combination
 */
public record Arrangement(List<String> chosen, List<String> held, Reading reading, BarOrder order) {

    /** What everybody sees before they arrange anything. */
    public static final Arrangement USUAL = new Arrangement(List.of(), List.of(), Reading.EXCLUSIVE, BarOrder.SIZE);

    private static final String CHOSEN = "sets";
    private static final String HELD = "held";
    private static final String READING = "reading";
    private static final String ORDER = "order";

    public Arrangement {
        chosen = List.copyOf(chosen);
        held = List.copyOf(held);
    }

    /** Compares other documents from now on; empty follows the query again. */
    public Arrangement withChosen(List<String> newChosen) {
        return new Arrangement(newChosen, List.of(), reading, order);
    }

    public Arrangement withHeld(List<String> newHeld) {
        return new Arrangement(chosen, newHeld, reading, order);
    }

    public Arrangement withReading(Reading newReading) {
        return new Arrangement(chosen, held, newReading, order);
    }

    public Arrangement withOrder(BarOrder newOrder) {
        return new Arrangement(chosen, held, reading, newOrder);
    }

    /** One line, such as {@code sets=a,b;reading=inclusive}; empty where everything is as at first. */
    public String toLine() {
        Map<String, String> parts = new TreeMap<>();
        parts.put(CHOSEN, String.join(",", chosen));
        parts.put(HELD, String.join(",", held));
        parts.put(READING, reading == USUAL.reading ? "" : EnumWord.of(reading));
        parts.put(ORDER, order == USUAL.order ? "" : EnumWord.of(order));
        return parts.entrySet().stream().filter(part -> !part.getValue().isEmpty())
                .map(part -> part.getKey() + "=" + part.getValue()).collect(Collectors.joining(";"));
    }

    /** Reads {@link #toLine()} back; what it does not understand is as at first. */
    public static Arrangement parse(String line) {
        Map<String, String> parts = Arrays.stream(line.split(";")).map(part -> part.split("=", 2))
                .filter(part -> part.length == 2)
                .collect(Collectors.toMap(part -> part[0], part -> part[1], (_, last) -> last));
        return new Arrangement(ids(parts.get(CHOSEN)), ids(parts.get(HELD)),
                constant(Reading.class, parts.get(READING)).orElse(USUAL.reading),
                constant(BarOrder.class, parts.get(ORDER)).orElse(USUAL.order));
    }

    private static List<String> ids(String list) {
        return list == null ? List.of()
                : Arrays.stream(list.split(",")).filter(id -> !id.isEmpty()).distinct().toList();
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String word) {
        return Optional.ofNullable(word).flatMap(given -> EnumWord.parse(type, given));
    }
}
