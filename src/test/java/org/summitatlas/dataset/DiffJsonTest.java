package org.summitatlas.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DiffJsonTest {

    private static final SampleDataset SAMPLE = SampleDataset.valid();

    private static String written(SampleDataset older, SampleDataset newer) throws IOException {
        DiffResult result = DatasetComparison.compare(older, newer);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DiffJson.write(assertInstanceOf(DiffResult.Compared.class, result, result::toString).diff(), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void readsAsAgreed() throws IOException {
        SampleDataset newer = SAMPLE.replacing("dataset.json", "1.0.0", "1.1.0")
                .replacing("groups.json", "G7", "G6")
                .replacing("groups.json", "주요 7개국", "주요\\u2028국")
                .replacing("people.json", ",\"ko\":\"윤석열\"", "");
        String json = written(SAMPLE, newer).replaceAll("\"sha256\": \"[0-9a-f]{64}\"", "\"sha256\": \"…\"");
        assertTrue(json.startsWith("""
                {
                  "old": {
                    "version": "1.0.0",
                    "as_of": "2025-06-30",
                    "sha256": "…"
                  },
                  "new": {
                    "version": "1.1.0",
                    "as_of": "2025-06-30",
                    "sha256": "…"
                  },
                  "dataset": [
                    {
                      "pointer": "/version",
                      "old": "1.0.0",
                      "new": "1.1.0"
                    }
                  ],
                  "collections": [
                    {
                      "name": "groups",
                      "added": [
                        {
                          "id": "G6",
                          "entry": {
                            "id": "G6",
                """), json);
        assertTrue(json.endsWith("""
                    {
                      "name": "people",
                      "added": [],
                      "removed": [],
                      "corrected": [
                        {
                          "id": "yoon-suk-yeol",
                          "fields": [
                            {
                              "pointer": "/name/ko",
                              "old": "윤석열"
                            }
                          ]
                        }
                      ]
                    }
                  ]
                }
                """), json);
    }

    @Test
    void valuesAreWholeAndOfTheirType() throws IOException {
        String text = "가".repeat(5_000);
        JsonNode json = JsonMapper.shared().readTree(written(SAMPLE, SAMPLE
                .replacing("disagreements.json", "\"followed\":1", "\"followed\":0")
                .replacing("disagreements.json", "나중 집계.", text)));
        JsonNode fields = json.at("/collections/0/corrected/0/fields");
        assertEquals(List.of("/followed", "/reading/ko"),
                fields.valueStream().map(field -> field.get("pointer").stringValue()).toList());
        assertEquals(0, fields.at("/0/new").intValue());
        assertTrue(fields.at("/0/old").isIntegralNumber());
        assertEquals(text, fields.at("/1/new").stringValue());
    }

    @Test
    void noDifferencesAreEmptyLists() throws IOException {
        String json = written(SAMPLE, SAMPLE);
        assertTrue(json.contains("\"dataset\": []") && json.contains("\"collections\": []"), json);
    }
}
