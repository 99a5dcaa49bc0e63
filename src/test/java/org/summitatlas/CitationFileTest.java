package org.summitatlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.summitatlas.model.DatasetInfo;
import org.summitatlas.ui.Bundled;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * CITATION.cff says the same as the project. No validator of the Citation File Format is to be had for the tests: they
 * hold the rules of format 1.2.0 that concern the keys this file has.
 */
class CitationFileTest {

    private static final String TEXT = ProjectFiles.text("CITATION.cff");
    private static final JsonNode FILE = JsonMapper.builder().build().valueToTree(
            new Load(LoadSettings.builder().build()).loadFromString(TEXT));

    /** Of the keys that the format knows at the root and in a reference, those that this file may have. */
    private static final Set<String> ROOT_KEYS = Set.of("cff-version", "message", "type", "title", "abstract",
            "authors", "version", "date-released", "license", "keywords", "preferred-citation");
    private static final Set<String> REFERENCE_KEYS = Set.of("type", "title", "abstract", "authors", "publisher",
            "version", "date-released", "license");

    private static JsonNode dataset() {
        return FILE.path("preferred-citation");
    }

    @Test
    void itHasWhatTheFormatNeedsAndNothingItForbids() {
        assertEquals("1.2.0", FILE.path("cff-version").asString());
        assertEquals("software", FILE.path("type").asString());
        assertEquals("data", dataset().path("type").asString());
        assertTrue(ROOT_KEYS.containsAll(FILE.propertyNames()), FILE::toString);
        assertTrue(REFERENCE_KEYS.containsAll(dataset().propertyNames()), dataset()::toString);
        Map.of(FILE, List.of("message", "title"), dataset(), List.of("title")).forEach((where, keys) ->
                keys.forEach(key -> assertTrue(!where.path(key).asString("").isBlank(), key)));
        for (JsonNode work : List.of(FILE, dataset())) {
            assertEquals(List.of(Map.of("name", "Summit Atlas")), JsonMapper.builder().build()
                    .convertValue(work.path("authors"), List.class));
            assertTrue(work.path("version").isString(), "a version is text");
        }
        List<String> keywords = FILE.path("keywords").valueStream().map(JsonNode::asString).toList();
        assertEquals(keywords.stream().distinct().toList(), keywords);
        assertTrue(dataset().path("date-released").asString().matches("\\d{4}-\\d{2}-\\d{2}"), "a day in quotes");
    }

    @Test
    void itNamesTheVersionsAndLicencesThatShip() {
        String pom = ProjectFiles.text("pom.xml");
        assertTrue(pom.contains("<artifactId>summit-atlas</artifactId>\n  <version>%s</version>"
                .formatted(FILE.path("version").asString())), "the version of the program");
        assertTrue(pom.contains("<description>%s</description>".formatted(FILE.path("abstract").asString())));
        DatasetInfo info = Bundled.atlas().data().info();
        assertEquals(info.title().en(), dataset().path("title").asString());
        assertEquals(info.version(), dataset().path("version").asString());
        assertEquals(info.asOf().toString(), dataset().path("date-released").asString());
        assertEquals(info.licence(), dataset().path("license").asString());
        assertEquals("Apache-2.0", FILE.path("license").asString());
        assertTrue(ProjectFiles.text("LICENSE").contains("Apache License"));
    }

    @Test
    void itInventsNoAddress() {
        assertEquals(0, Stream.of("http", "doi", "10.", "www", "/").filter(TEXT::contains).count());
    }
}
