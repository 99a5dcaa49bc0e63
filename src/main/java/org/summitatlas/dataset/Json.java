package org.summitatlas.dataset;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A JSON value that was read; equal to another that says the same, in whatever order its fields stand. */
sealed interface Json {

    JsonFactory WRITING = new JsonFactory();

    /** An object. */
    record Fields(Map<String, Json> values) implements Json {
    }

    /** An array. */
    record Entries(List<Json> values) implements Json {
    }

    record Text(String value) implements Json {
    }

    /** A number as it is written, whatever its size. */
    record Figure(String literal) implements Json {

        private static final int MOST_DIGITS = 10;

        /** The number if it is a whole one that an {@code int} can hold. */
        OptionalInt whole() {
            boolean isWhole = literal.length() <= MOST_DIGITS + 1
                    && literal.chars().allMatch(sign -> sign == '-' || sign >= '0' && sign <= '9');
            long value = isWhole ? Long.parseLong(literal) : Long.MAX_VALUE;
            return value == (int) value ? OptionalInt.of((int) value) : OptionalInt.empty();
        }
    }

    /** What has a word of its own. */
    enum Word implements Json {
        TRUE, FALSE, NULL
    }

    /** The value of a field; empty if this is no object or has no such field. */
    default Optional<Json> field(String name) {
        return this instanceof Fields(var values) ? Optional.ofNullable(values.get(name)) : Optional.empty();
    }

    /** How many fields or entries there are inside; none in anything but an object or an array. */
    default int size() {
        return switch (this) {
            case Fields(var values) -> values.size();
            case Entries(var values) -> values.size();
            default -> 0;
        };
    }

    /** The value as JSON on one line. */
    default String written() {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = WRITING.createGenerator(ObjectWriteContext.empty(), text)) {
            writeTo(generator);
        }
        return text.toString();
    }

    private void writeTo(JsonGenerator generator) {
        switch (this) {
            case Fields(var values) -> {
                generator.writeStartObject();
                values.forEach((name, value) -> {
                    generator.writeName(name);
                    value.writeTo(generator);
                });
                generator.writeEndObject();
            }
            case Entries(var values) -> {
                generator.writeStartArray();
                values.forEach(value -> value.writeTo(generator));
                generator.writeEndArray();
            }
            case Text(String value) -> generator.writeString(value);
            case Figure(String literal) -> generator.writeNumber(literal);
            case Word.TRUE, Word.FALSE -> generator.writeBoolean(this == Word.TRUE);
            case Word.NULL -> generator.writeNull();
        }
    }
}
