package org.summitatlas.dataset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

/** Turns the bytes of one file into a JSON tree, or reports the one reason why they are none. */
final class JsonFileReader {

    private static final int MAX_DEPTH = 50;
    /** Brackets, names and values of one file; their tree takes many times the memory of the text. */
    private static final int MAX_TOKENS = 1_000_000;
    private static final StreamReadConstraints CONSTRAINTS = StreamReadConstraints.builder()
            .maxNestingDepth(MAX_DEPTH)
            .maxTokenCount(MAX_TOKENS)
            .maxNumberLength(1_000)
            .maxStringLength(1_000_000)
            .maxNameLength(1_000)
            .build();
    private static final JsonMapper MAPPER = JsonMapper.builder(
                    JsonFactory.builder().streamReadConstraints(CONSTRAINTS).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final DataFile file;
    private final Report report;

    JsonFileReader(DataFile file, Report report) {
        this.file = file;
        this.report = report;
    }

    /** The tree; empty if the file is no JSON, and then that is reported. */
    Optional<JsonNode> tree(byte[] bytes) {
        return text(bytes).flatMap(this::parse);
    }

    private Optional<String> text(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        if (StandardCharsets.UTF_8.newDecoder().decode(in, out, true).isError()) {
            out.flip();
            return failed("", "not encoded in UTF-8 (line " + (1 + out.chars().filter(c -> c == '\n').count()) + ")");
        }
        String text = out.flip().toString();
        if (text.isBlank()) {
            return failed("", "the file is empty");
        }
        if (text.indexOf('\0') >= 0) {
            return failed("", "the file holds zero bytes, as UTF-16 does; save it as UTF-8");
        }
        return text.startsWith("\uFEFF")
                ? failed("", "the file begins with a byte order mark; save it as UTF-8 without one")
                : Optional.of(text);
    }

    private Optional<JsonNode> parse(String text) {
        try (JsonParser parser = MAPPER.createParser(text)) {
            return parse(parser, text);
        }
    }

    private Optional<JsonNode> parse(JsonParser parser, String text) {
        try {
            return Optional.of(MAPPER.readTree(parser));
        } catch (JacksonException e) {
            return malformed(e, parser, text);
        }
    }

    private Optional<JsonNode> malformed(JacksonException cause, JsonParser parser, String text) {
        TokenStreamLocation location = Objects.requireNonNullElse(cause.getLocation(), parser.currentLocation());
        String place = "line " + location.getLineNr() + ", column " + location.getColumnNr();
        return switch (cause) {
            case MismatchedInputException _ -> failed("", "something follows the end of the JSON at " + place);
            case UnexpectedEndOfInputException _ -> failed("", "the file ends too early, at " + place);
            case StreamConstraintsException _ when parser.streamReadContext().getNestingDepth() > MAX_DEPTH ->
                    failed("", "nested deeper than " + MAX_DEPTH + " levels at " + place);
            case StreamConstraintsException _ when parser.currentTokenCount() > MAX_TOKENS ->
                    failed("", "more than " + MAX_TOKENS + " brackets, names and values at " + place);
            case StreamConstraintsException _ -> failed("", "a number or text is too long at " + place);
            case JacksonException _ when isDuplicateName(cause) ->
                    failed(pointer(parser), "this field is given twice, at " + place);
            default -> failed("", "not valid JSON at " + place + wordAt(location, text));
        };
    }

    private static String pointer(JsonParser parser) {
        return parser.streamReadContext().pathAsPointer().toString();
    }

    /** Jackson has no exception of its own for this; a test holds the wording. */
    private static boolean isDuplicateName(JacksonException cause) {
        return cause.getOriginalMessage().startsWith("Duplicate ");
    }

    /** The word or sign at which reading stopped; empty if it cannot be shown. */
    private static String wordAt(TokenStreamLocation location, String text) {
        int start = Math.clamp(location.getCharOffset(), 0, text.length() - 1);
        int end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        if (end > start) {
            return ": " + Wording.quoted(text.substring(start, end)) + " is out of place";
        }
        char sign = text.charAt(start);
        return sign > ' ' && sign < 127 ? ": " + sign + " is out of place" : "";
    }

    private <T> Optional<T> failed(String pointer, String message) {
        report.add(file, pointer, message);
        return Optional.empty();
    }
}
