package org.summitatlas.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads one file as JSON, an entry of its list at a time, so that no more than one of them is in memory; or gives the
 * one reason why it is no JSON.
 */
final class JsonFileReader {

    private static final int MAX_DEPTH = 50;
    /** Values inside one entry, which take many times the memory of their text. */
    private static final int MAX_VALUES = 1_000_000;
    private static final StreamReadConstraints CONSTRAINTS = StreamReadConstraints.builder()
            .maxNestingDepth(MAX_DEPTH)
            .maxNumberLength(1_000)
            .maxStringLength(1_000_000)
            .maxNameLength(1_000)
            .build();
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(CONSTRAINTS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    /** The least that a buffer takes in well. */
    private static final int BUFFER = 1 << 16;

    private final FileContent content;
    private final Shared shared;
    private JsonParser parser;
    /** How many values of the present entry have been read. */
    private int values;

    private JsonFileReader(FileContent content, Shared shared) {
        this.content = content;
        this.shared = shared;
    }

    /**
     * Gives every entry of a list, in order; where the file holds anything else, that alone is the answer.
     *
     * @param entries told each entry of the list
     * @return what the file holds; of a list only that it is one, without its entries
     * @throws Malformed   if it is no JSON; entries may have been given by then
     * @throws IOException if the system refuses
     */
    static Json read(FileContent content, Shared shared, Consumer<Json> entries) throws Malformed, IOException {
        return new JsonFileReader(content, shared).read(entries);
    }

    private Json read(Consumer<Json> entries) throws Malformed, IOException {
        try (Reader text = new InputStreamReader(content.open(), StandardCharsets.UTF_8.newDecoder());
                JsonParser tokens = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            parser = tokens;
            return checked(entries);
        }
    }

    private Json checked(Consumer<Json> entries) throws Malformed, IOException {
        try {
            return all(entries);
        } catch (JacksonException e) {
            checkEncoding();
            throw malformed(e);
        }
    }

    private Json all(Consumer<Json> entries) throws Malformed, IOException {
        JsonToken first = parser.nextToken();
        if (first == null) {
            checkEncoding();
        }
        Json found = new Json.Entries(List.of());
        if (first == JsonToken.START_ARRAY) {
            for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
                values = 0;
                entries.accept(value(next));
            }
        } else {
            found = value(first);
        }
        if (parser.nextToken() != null) {
            throw new Malformed("", "something follows the end of the JSON at " + place(parser.currentTokenLocation()));
        }
        return found;
    }

    private Json value(JsonToken token) throws Malformed {
        if (++values > MAX_VALUES) {
            throw new Malformed("", "more than " + MAX_VALUES + " values in one entry, at "
                    + place(parser.currentTokenLocation()));
        }
        return switch (token) {
            case START_OBJECT -> fields();
            case START_ARRAY -> entries();
            case VALUE_STRING -> new Json.Text(shared.one(parser.getString()));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Figure(parser.getString());
            case VALUE_TRUE -> Json.Word.TRUE;
            case VALUE_FALSE -> Json.Word.FALSE;
            default -> Json.Word.NULL;
        };
    }

    private Json fields() throws Malformed {
        Map<String, Json> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            fields.put(name, value(parser.nextToken()));
        }
        return new Json.Fields(fields);
    }

    private Json entries() throws Malformed {
        List<Json> entries = new ArrayList<>();
        for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
            entries.add(value(next));
        }
        return new Json.Entries(entries);
    }

    /** What is no text in UTF-8 at all is called that, and not what it looks like to a reader of JSON. */
    private void checkEncoding() throws Malformed, IOException {
        try (InputStream in = content.open()) {
            Utf8Check.of(in);
        }
    }

    private Malformed malformed(JacksonException cause) throws IOException {
        TokenStreamLocation location = Objects.requireNonNullElse(cause.getLocation(), parser.currentLocation());
        String place = place(location);
        return switch (cause) {
            case UnexpectedEndOfInputException _ -> new Malformed("", "the file ends too early, at " + place);
            case StreamConstraintsException _ when parser.streamReadContext().getNestingDepth() > MAX_DEPTH ->
                    new Malformed("", "nested deeper than " + MAX_DEPTH + " levels at " + place);
            case StreamConstraintsException _ -> new Malformed("", "a number or text is too long at " + place);
            case JacksonException _ when isDuplicateName(cause) ->
                    new Malformed(parser.streamReadContext().pathAsPointer().toString(),
                            "this field is given twice, at " + place);
            default -> new Malformed("", "not valid JSON at " + place + wordAt(location));
        };
    }

    private static String place(TokenStreamLocation location) {
        return "line " + location.getLineNr() + ", column " + location.getColumnNr();
    }

    /** Jackson has no exception of its own for this; a test holds the wording. */
    private static boolean isDuplicateName(JacksonException cause) {
        return cause.getOriginalMessage().startsWith("Duplicate ");
    }

    /** The word or sign at which reading stopped; empty if it cannot be shown. */
    private String wordAt(TokenStreamLocation location) throws IOException {
        try (Reader text = new InputStreamReader(content.open(), StandardCharsets.UTF_8)) {
            text.skip(Math.max(0, location.getCharOffset()));
            StringBuilder word = new StringBuilder();
            int sign = text.read();
            int first = sign;
            while (Character.isLetterOrDigit(sign) && word.length() < BUFFER) {
                word.append((char) sign);
                sign = text.read();
            }
            if (!word.isEmpty()) {
                return ": " + Wording.quoted(word.toString()) + " is out of place";
            }
            return first > ' ' && first < 127 ? ": " + (char) first + " is out of place" : "";
        }
    }
}
