package org.summitatlas.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.summitatlas.query.Cell;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes sheets as JSON: an array with one object a row, keys in the order of the columns. Counts are numbers, several
 * values an array, a blank cell is {@code null}, everything else a string. UTF-8, LF, indented by two spaces.
 */
final class JsonWriter {

    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter JSON = JsonMapper.builder()
            .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
            .build()
            .writer()
            .with(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withArrayEmptySeparator(""))
                    .withArrayIndenter(LINES)
                    .withObjectIndenter(LINES));

    private JsonWriter() {
    }

    /**
     * Writes the rows and a line feed, and flushes. The stream stays open.
     *
     * @throws IOException if the stream refuses; what was written until then is incomplete
     */
    static void write(Sheet sheet, OutputStream out) throws IOException {
        out.write((JSON.writeValueAsString(objects(sheet)) + "\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static List<Map<String, Object>> objects(Sheet sheet) {
        return sheet.rows().stream().map(row -> object(sheet.header(), row)).toList();
    }

    private static Map<String, Object> object(List<String> header, List<Cell> row) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int column = 0; column < header.size(); column++) {
            object.put(header.get(column), value(row.get(column)));
        }
        return object;
    }

    private static Object value(Cell cell) {
        return switch (cell) {
            case Cell.Blank() -> null;
            case Cell.Count(int number) -> number;
            case Cell.Many many -> many.values();
            case Cell.Text _, Cell.Name _, Cell.Tongue _, Cell.Day _, Cell.Stand _, Cell.Term _ -> cell.plain();
        };
    }
}
