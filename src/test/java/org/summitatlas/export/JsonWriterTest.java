package org.summitatlas.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.summitatlas.query.Cell;
import org.summitatlas.query.SampleAtlas;
import org.summitatlas.query.Table;
import org.summitatlas.query.Tables;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonWriterTest {

    private static String written(Sheet sheet) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonWriter.write(sheet, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void looksTheSameEveryTime() throws IOException {
        Sheet sheet = new Sheet(List.of("url", "name", "count", "groups", "note"), List.of(List.of(
                new Cell.Text("https://a.example/b"), new Cell.Text("대한민국 \"ROK\""), new Cell.Count(27),
                new Cell.Several(List.of("G7", "G20")), Cell.BLANK)));
        assertEquals("""
                [
                  {
                    "url": "https://a.example/b",
                    "name": "대한민국 \\"ROK\\"",
                    "count": 27,
                    "groups": [
                      "G7",
                      "G20"
                    ],
                    "note": null
                  }
                ]
                """, written(sheet));
    }

    @Test
    void noRowsAreAnEmptyArray() throws IOException {
        assertEquals("[]\n", written(new Sheet(List.of("a"), List.of())));
    }

    @Test
    void everyTableComesBack() throws IOException {
        for (Table<?> table : new Tables(SampleAtlas.atlas()).all()) {
            Sheet sheet = Sheet.of(table);
            JsonNode back = JsonMapper.shared().readTree(written(sheet));
            assertEquals(sheet.rows().size(), back.size());
            for (int row = 0; row < back.size(); row++) {
                assertEquals(sheet.header(), List.copyOf(back.get(row).propertyNames()));
                for (int column = 0; column < sheet.header().size(); column++) {
                    assertMeansTheSame(sheet.rows().get(row).get(column), back.get(row).get(sheet.header().get(column)));
                }
            }
        }
    }

    private static void assertMeansTheSame(Cell cell, JsonNode value) {
        switch (cell) {
            case Cell.Blank() -> assertTrue(value.isNull());
            case Cell.Count(int count) -> assertEquals(count, value.intValue());
            case Cell.Many many ->
                    assertEquals(many.values(), value.valueStream().map(JsonNode::stringValue).toList());
            default -> assertEquals(cell.plain(), value.stringValue());
        }
    }
}
