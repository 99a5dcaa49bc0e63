package org.summitatlas.dataset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A place in a file: a JSON value that knows its pointer. What it is asked for and cannot give it reports, and answers
 * {@code null} (or an empty optional or list), so that reading goes on and finds the other problems too.
 */
final class Node {

    /**
     * What all places of a file have in common.
     *
     * @param shared of the values that are read
     */
    record Reading(DataFile file, Report report, Ids ids, Shared shared) {
    }

    private final Reading reading;
    /** What it lies in; {@code null} for the file as a whole. */
    private final Node parent;
    private final String step;
    /** {@code null} if there is no value at this place. */
    private final Json json;
    /** The fields that were asked for; {@code null} until one is. */
    private Set<String> asked;

    private Node(Reading reading, Node parent, String step, Json json) {
        this.reading = reading;
        this.parent = parent;
        this.step = step;
        this.json = json;
    }

    static Node root(Reading reading, Json json) {
        return new Node(reading, null, "", json);
    }

    /** An entry of the list that the file holds. */
    static Node entry(Reading reading, int index, Json json) {
        return new Node(reading, root(reading, null), String.valueOf(index), json);
    }

    private Node inside(String name, Json value) {
        return new Node(reading, this, name, value);
    }

    /** The name of a field as a step of a JSON pointer. */
    static String step(String name) {
        return name.indexOf('~') < 0 && name.indexOf('/') < 0 ? name : name.replace("~", "~0").replace("/", "~1");
    }

    /** The field of this name, whether or not it is there. */
    Node at(String name) {
        return inside(name, json == null ? null : json.field(name).orElse(null));
    }

    boolean isIn(DataFile file) {
        return reading.file == file;
    }

    String pointer() {
        return parent == null ? "" : parent.pointer() + "/" + step(step);
    }

    /** The text that stands here; empty if it is none, or blank. */
    Optional<String> text() {
        return json instanceof Json.Text(String value) && !value.isBlank() ? Optional.of(value) : Optional.empty();
    }

    /** {@code null} if there is no value at this place. */
    Json json() {
        return json;
    }

    /** How many fields or entries there are inside. */
    int size() {
        return json == null ? 0 : json.size();
    }

    Ids ids() {
        return reading.ids;
    }

    /** The value that everything equal to it shares. */
    <T> T shared(T value) {
        return reading.shared.one(value);
    }

    void problem(String message) {
        reading.report.add(reading.file, pointer(), message);
    }

    /** As the other; the message is asked for only if it is wanted. */
    void problem(Supplier<String> message) {
        reading.report.add(reading.file, pointer(), message);
    }

    /** Reports that the value is not of the form wanted. */
    <T> T expected(String form) {
        problem("expected " + form + ", found " + found());
        return null;
    }

    private String found() {
        return switch (json) {
            case Json.Entries _ -> "an array";
            case Json.Fields _ -> "an object";
            case Json.Text(String value) -> value.isBlank() ? "a blank text" : Wording.quoted(value);
            case Json.Figure _ -> "a number";
            case Json.Word.TRUE, Json.Word.FALSE -> "true or false";
            case null, default -> "null; a field that is not known is left out";
        };
    }

    boolean has(String name) {
        return json != null && json.field(name).isPresent();
    }

    /** The names of the fields of this object. */
    Set<String> names() {
        return json instanceof Json.Fields(var values) ? values.keySet() : Set.of();
    }

    /** Whether the field is there and nothing was found wrong in it. */
    boolean isSound(String name) {
        return has(name) && !reading.report.blames(reading.file, at(name).pointer());
    }

    private void ask(String name) {
        if (asked == null) {
            asked = new TreeSet<>();
        }
        asked.add(name);
    }

    /** A field that must be there; {@code null} if it is not or cannot be read. */
    <T> T get(String name, Function<Node, T> as) {
        ask(name);
        if (!has(name)) {
            problem("a field \"" + name + "\" is needed");
            return null;
        }
        return as.apply(at(name));
    }

    /** A field that may be left out. */
    <T> Optional<T> find(String name, Function<Node, T> as) {
        ask(name);
        return has(name) ? shared(Optional.ofNullable(as.apply(at(name)))) : Optional.empty();
    }

    /** The readable entries of an array that must be there; no two may be the same. */
    <T> List<T> list(String name, Function<Node, T> as) {
        List<T> entries = get(name, As.listOf(as));
        return entries == null ? List.of() : entries;
    }

    /** As {@link #list}, and with so many entries at least. */
    <T> List<T> list(String name, int atLeast, Function<Node, T> as) {
        if (!has(name) || at(name).json instanceof Json.Entries(var found) && found.size() < atLeast) {
            ask(name);
            (has(name) ? at(name) : this).problem("a field \"" + name + "\" with at least "
                    + (atLeast == 1 ? "one entry" : atLeast + " entries") + " is needed");
            return List.of();
        }
        return list(name, as);
    }

    /** The readable entries of this array, of which no two may be the same. */
    <T> List<T> distinctEntries(Function<Node, T> as) {
        if (!(json instanceof Json.Entries(var values))) {
            expected("an array");
            return List.of();
        }
        Set<Json> seen = new HashSet<>();
        List<T> entries = new ArrayList<>(values.size());
        for (int index = 0; index < values.size(); index++) {
            Node entry = inside(String.valueOf(index), values.get(index));
            if (values.size() > 1 && !seen.add(entry.json)) {
                entry.problem("the same entry stands further up in this list");
            } else {
                entries.add(as.apply(entry));
            }
        }
        entries.removeIf(Objects::isNull);
        return entries;
    }

    /** Reads this object as a whole: the fields that the reader does not ask for are unknown, and reported. */
    <T> T object(Function<Node, T> reader) {
        if (!(json instanceof Json.Fields(var values))) {
            return expected("an object");
        }
        T value = reader.apply(this);
        Set<String> known = asked == null ? Set.of() : asked;
        values.keySet().stream().filter(name -> !known.contains(name)).forEach(name ->
                at(name).problem("unknown field " + Wording.quoted(name) + Wording.didYouMean(name, known)));
        return value;
    }
}
