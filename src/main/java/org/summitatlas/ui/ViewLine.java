package org.summitatlas.ui;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.summitatlas.model.EntityKind;
import org.summitatlas.model.EntityRef;
import org.summitatlas.model.EnumWord;
import org.summitatlas.model.State;
import org.summitatlas.query.Query;
import org.summitatlas.query.TableId;
import org.summitatlas.query.Tables;
import org.summitatlas.query.language.PartialReading;
import org.summitatlas.query.language.QueryText;

/**
 * A place as one line of text, to be kept, sent and opened again, for instance
 * {@code summit-atlas:2.0.0?query=signed:seoul-declaration+as-of:2024-05-21&view=matrix&open=party:KOR}. What is as at
 * first is left out. A line that another dataset wrote is opened as far as this one knows what it names.
 */
public final class ViewLine {

    /** What reading a line gave. */
    public sealed interface Reading {
    }

    /**
     * A place.
     *
     * @param notes what it lacks, or what the reader should know of it; empty if it is just what was written
     */
    public record Opened(Place place, List<Note> notes) implements Reading {

        public Opened {
            notes = List.copyOf(notes);
        }
    }

    /** The text is no such line. */
    public record NoView() implements Reading {
    }

    /** Something that a reader should know of an opened view. */
    public sealed interface Note {
    }

    /** The line is of another dataset. */
    public record OtherDataset(String version) implements Note {
    }

    /** This part means nothing here and was left out. */
    public record LeftOut(String part) implements Note {
    }

    /** What every such line begins with. */
    static final String SCHEME = "summit-atlas:";

    private static final String QUERY = "query";
    private static final String VIEW = "view";
    private static final String TABLE = "table";
    private static final String OPEN = "open";
    private static final String COLOUR = "colour";
    private static final String ARRANGEMENT = "view.";
    private static final String LAYOUT = "table.";

    private ViewLine() {
    }

    /** The line for a place. @param version the version of the dataset */
    public static String write(Place place, String version) {
        Map<String, String> parts = new LinkedHashMap<>();
        put(parts, QUERY, QueryText.print(place.query()));
        put(parts, VIEW, place.view() == View.MAP ? "" : place.view().word());
        put(parts, TABLE, place.table() == Place.START.table() ? "" : place.table().word());
        put(parts, OPEN, place.selection().map(EntityRef::toString).orElse(""));
        put(parts, COLOUR, place.colour().orElse(""));
        sorted(View.class, place.arrangements())
                .forEach((view, line) -> put(parts, ARRANGEMENT + view.word(), line));
        sorted(TableId.class, place.layouts())
                .forEach((table, line) -> put(parts, LAYOUT + table.word(), line));
        return SCHEME + version + (parts.isEmpty() ? "" : "?") + parts.entrySet().stream()
                .map(part -> part.getKey() + "=" + escaped(part.getValue())).collect(Collectors.joining("&"));
    }

    private static <K extends Enum<K>> Map<K, String> sorted(Class<K> type, Map<K, String> lines) {
        Map<K, String> inOrder = new EnumMap<>(type);
        inOrder.putAll(lines);
        return inOrder;
    }

    private static void put(Map<String, String> parts, String key, String value) {
        if (!value.isEmpty()) {
            parts.put(key, value);
        }
    }

    /** Only what would end a part is written otherwise, so that people can read the line in any language. */
    private static String escaped(String value) {
        return value.replace("%", "%25").replace("&", "%26").replace("+", "%2B").replace("\n", "%0A")
                .replace("\r", "%0D").replace(' ', '+');
    }

    private static String plain(String value) {
        return value.replace('+', ' ').replace("%0D", "\r").replace("%0A", "\n").replace("%2B", "+")
                .replace("%26", "&").replace("%25", "%");
    }

    /** Reads a line, whatever it is. @param whole the dataset it is opened on */
    public static Reading read(String text, Tables whole) {
        String line = text.strip();
        if (!line.startsWith(SCHEME)) {
            return new NoView();
        }
        String[] halves = line.substring(SCHEME.length()).split("\\?", 2);
        List<Note> notes = new ArrayList<>();
        if (!halves[0].equals(whole.atlas().data().info().version())) {
            notes.add(new OtherDataset(halves[0]));
        }
        Place place = Place.START;
        for (String part : halves.length == 1 || halves[1].isEmpty() ? new String[0] : halves[1].split("&")) {
            String[] pair = part.split("=", 2);
            Optional<Place> next = pair.length < 2 ? Optional.empty()
                    : with(place, pair[0], plain(pair[1]), whole, notes);
            if (next.isEmpty()) {
                notes.add(new LeftOut(plain(part)));
            }
            place = next.orElse(place);
        }
        return new Opened(place, notes);
    }

    private static Optional<Place> with(Place place, String key, String value, Tables whole, List<Note> notes) {
        return switch (key) {
            case QUERY -> Optional.of(place.withQuery(query(value, whole, notes)));
            case VIEW -> EnumWord.parse(View.class, value).map(place::withView);
            case TABLE -> TableId.parse(value).map(place::withTable);
            case OPEN -> EntityRef.parse(value).filter(ref -> isThere(ref, whole)).map(place::withSelection);
            case COLOUR -> Optional.of(value).filter(id -> whole.atlas().contains(EntityKind.DOCUMENT.ref(id)))
                    .map(id -> place.withColour(Optional.of(id)));
            default -> key.startsWith(ARRANGEMENT)
                    ? EnumWord.parse(View.class, key.substring(ARRANGEMENT.length()))
                            .map(view -> place.withArrangement(view, value))
                    : key.startsWith(LAYOUT) ? TableId.parse(key.substring(LAYOUT.length()))
                            .map(table -> place.withLayout(table, value)) : Optional.empty();
        };
    }

    /** A state on the map can be open without being a party. */
    private static boolean isThere(EntityRef ref, Tables whole) {
        return whole.atlas().contains(ref) || ref.kind() == EntityKind.PARTY && State.isCode(ref.id());
    }

    /** The question without the words that mean nothing here. */
    private static Query query(String text, Tables whole, List<Note> notes) {
        PartialReading reading = PartialReading.of(text, Query.EVERYTHING, whole.atlas());
        reading.leftOut().stream().map(LeftOut::new).forEach(notes::add);
        return reading.query();
    }
}
