package org.summitatlas.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.summitatlas.query.Cell;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes sheets as JSON: one object a row, keys in the order of the columns. Counts are numbers, several values an
 * array, a blank cell is {@code null}, everything else a string. UTF-8, LF.
 */
public final class JsonWriter {

    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter ON_ONE_LINE = JsonMapper.builder()
            .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
            .build()
            .writer();
    private static final ObjectWriter INDENTED = ON_ONE_LINE
            .with(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withArrayEmptySeparator("")
                    .withObjectEmptySeparator(""))
                    .withArrayIndenter(LINES)
                    .withObjectIndenter(LINES));

    private static final JsonFactory LINE = JsonFactory.builder()
            .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
            .rootValueSeparator((String) null)
            .build();

    private JsonWriter() {
    }

    /**
     * Writes an array of the rows, indented by two spaces, and a line feed; flushes. The stream stays open.
     *
     * @throws IOException if the stream refuses; what was written until then is incomplete
     */
    static void write(Sheet sheet, OutputStream out) throws IOException {
        Writer text = Utf8.writer(out);
        // Jackson writes into memory, a row at a time: of a stream that refuses it would tell in words of its own.
        StringWriter memory = new StringWriter();
        try (JsonGenerator array = INDENTED.createGenerator(memory)) {
            array.writeStartArray();
            for (List<Cell> row : Ahead.of(sheet.rows())) {
                writeRow(sheet.header(), row, array);
                array.flush();
                text.append(memory.getBuffer());
                memory.getBuffer().setLength(0);
            }
            array.writeEndArray();
        }
        text.write(memory.toString());
        text.write("\n");
        text.flush();
    }

    /**
     * Writes each row on a line of its own, and flushes. The stream stays open.
     *
     * @throws IOException if the stream refuses; what was written until then is incomplete
     */
    static void writeLines(Sheet sheet, OutputStream out) throws IOException {
        Writer text = Utf8.writer(out);
        StringWriter memory = new StringWriter();
        try (JsonGenerator line = LINE.createGenerator(ObjectWriteContext.empty(), memory)) {
            for (List<Cell> row : Ahead.of(sheet.rows())) {
                writeRow(sheet.header(), row, line);
                line.flush();
                text.append(memory.getBuffer()).append('\n');
                memory.getBuffer().setLength(0);
            }
        }
        text.flush();
    }

    /** Straight from the cells, for there can be a million rows. */
    private static void writeRow(List<String> header, List<Cell> row, JsonGenerator json) {
        json.writeStartObject();
        for (int column = 0; column < header.size(); column++) {
            json.writeName(header.get(column));
            switch (row.get(column)) {
                case Cell.Blank() -> json.writeNull();
                case Cell.Name(String plain, _) when plain.isEmpty() -> json.writeNull();
                case Cell.Count(int number) -> json.writeNumber(number);
                case Cell.Many many -> {
                    json.writeStartArray();
                    many.values().forEach(json::writeString);
                    json.writeEndArray();
                }
                case Cell.Text _, Cell.Name _, Cell.Tongue _, Cell.Day _, Cell.Stand _, Cell.Term _ ->
                        json.writeString(row.get(column).plain());
            }
        }
        json.writeEndObject();
    }

    /**
     * Writes what is no table, indented in the same manner, and a line feed; flushes. The stream stays open.
     *
     * @param value maps, lists, texts, numbers
     * @throws IOException if the stream refuses
     */
    public static void write(Map<String, Object> value, OutputStream out) throws IOException {
        Writer text = Utf8.writer(out);
        text.write(INDENTED.writeValueAsString(value));
        text.write("\n");
        text.flush();
    }
}
