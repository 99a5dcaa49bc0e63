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
import tools.jackson.databind.JsonNode;

/**
 * A place in a file: a JSON value that knows its pointer. What it is asked for and cannot give it reports, and answers
 * {@code null} (or an empty optional or list), so that reading goes on and finds the other problems too.
 */
final class Node {

    private final DataFile file;
    private final String pointer;
    private final JsonNode json;
    private final Report report;
    private final Ids ids;
    private final Set<String> asked = new TreeSet<>();

    private Node(DataFile file, String pointer, JsonNode json, Report report, Ids ids) {
        this.file = file;
        this.pointer = pointer;
        this.json = json;
        this.report = report;
        this.ids = ids;
    }

    static Node root(DataFile file, JsonNode json, Report report, Ids ids) {
        return new Node(file, "", json, report, ids);
    }

    private Node inside(String name, JsonNode value) {
        return new Node(file, pointer + "/" + step(name), value, report, ids);
    }

    /** The name of a field as a step of a JSON pointer. */
    static String step(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /** The field of this name, whether or not it is there. */
    Node at(String name) {
        return inside(name, json.path(name));
    }

    String pointer() {
        return pointer;
    }

    JsonNode json() {
        return json;
    }

    Ids ids() {
        return ids;
    }

    void problem(String message) {
        report.add(file, pointer, message);
    }

    /** As the other; the message is asked for only if it is wanted. */
    void problem(Supplier<String> message) {
        report.add(file, pointer, message);
    }

    /** Reports that the value is not of the form wanted. */
    <T> T expected(String form) {
        problem("expected " + form + ", found " + found());
        return null;
    }

    private String found() {
        return switch (json.getNodeType()) {
            case ARRAY -> "an array";
            case OBJECT -> "an object";
            case STRING -> json.stringValue().isBlank() ? "a blank text" : Wording.quoted(json.stringValue());
            case NUMBER -> "a number";
            case BOOLEAN -> "true or false";
            default -> "null; a field that is not known is left out";
        };
    }

    boolean has(String name) {
        return json.has(name);
    }

    /** Whether the field is there and nothing was found wrong in it. */
    boolean isSound(String name) {
        return has(name) && !report.blames(file, at(name).pointer);
    }

    /** A field that must be there; {@code null} if it is not or cannot be read. */
    <T> T get(String name, Function<Node, T> as) {
        asked.add(name);
        if (!has(name)) {
            problem("a field \"" + name + "\" is needed");
            return null;
        }
        return as.apply(at(name));
    }

    /** A field that may be left out. */
    <T> Optional<T> find(String name, Function<Node, T> as) {
        asked.add(name);
        return has(name) ? Optional.ofNullable(as.apply(at(name))) : Optional.empty();
    }

    /** The readable entries of an array that must be there; no two may be the same. */
    <T> List<T> list(String name, Function<Node, T> as) {
        List<T> entries = get(name, As.listOf(as));
        return entries == null ? List.of() : entries;
    }

    /** As {@link #list}, and with so many entries at least. */
    <T> List<T> list(String name, int atLeast, Function<Node, T> as) {
        if (!has(name) || json.path(name).isArray() && json.path(name).size() < atLeast) {
            asked.add(name);
            (has(name) ? at(name) : this).problem("a field \"" + name + "\" with at least "
                    + (atLeast == 1 ? "one entry" : atLeast + " entries") + " is needed");
            return List.of();
        }
        return list(name, as);
    }

    /** The readable entries of this array, of which no two may be the same. */
    <T> List<T> distinctEntries(Function<Node, T> as) {
        Set<JsonNode> seen = new HashSet<>();
        return entries(entry -> {
            if (!seen.add(entry.json)) {
                entry.problem("the same entry stands further up in this list");
                return null;
            }
            return as.apply(entry);
        });
    }

    /** The readable entries of this array. */
    <T> List<T> entries(Function<Node, T> as) {
        if (!json.isArray()) {
            expected("an array");
            return List.of();
        }
        List<T> entries = new ArrayList<>();
        for (int index = 0; index < json.size(); index++) {
            entries.add(as.apply(inside(String.valueOf(index), json.get(index))));
        }
        entries.removeIf(Objects::isNull);
        return entries;
    }

    /** Reads this object as a whole: the fields that the reader does not ask for are unknown, and reported. */
    <T> T object(Function<Node, T> reader) {
        if (!json.isObject()) {
            return expected("an object");
        }
        T value = reader.apply(this);
        json.propertyNames().stream().filter(name -> !asked.contains(name)).forEach(name ->
                at(name).problem("unknown field " + Wording.quoted(name) + Wording.didYouMean(name, asked)));
        return value;
    }
}
