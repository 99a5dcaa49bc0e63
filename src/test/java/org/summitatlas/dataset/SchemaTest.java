package org.summitatlas.dataset;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.summitatlas.ProjectFiles;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.PublishedFigure;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schemas are sound in themselves and complete, and the dataset that comes with the program keeps to them. */
class SchemaTest {

    private static final String FOLDER = "resources/org/summitatlas/schema";
    private static final String LOCATION = "classpath:org/summitatlas/schema/";
    private static final String ENDING = ".schema.json";
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Map<String, JsonNode> READ = new ConcurrentHashMap<>();
    /** Finds the schemas and those of the draft on the class path, and fetches nothing. */
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    /**
     * A schema and the file in which its references have their place.
     *
     * @param json no reference itself
     */
    record Part(JsonNode file, JsonNode json) {

        static Part of(String name) {
            JsonNode file = schema(name);
            return new Part(file, file);
        }

        private Part inside(JsonNode schema) {
            if (!schema.has("$ref")) {
                return new Part(file, schema);
            }
            String[] target = schema.get("$ref").stringValue().split("#");
            JsonNode other = target[0].isEmpty() ? file : schema("common");
            return new Part(other, other).inside(other.at(target[1]));
        }

        /** What the entries of a list have to be; empty if this is no list. */
        Optional<Part> items() {
            return json.optional("items").map(this::inside);
        }

        Part field(String name) {
            return inside(json.at("/properties").get(name));
        }

        List<String> fields() {
            return List.copyOf(json.path("properties").propertyNames());
        }

        boolean needs(String field) {
            return texts("required").contains(field);
        }

        /** The texts of a list, such as the words of an enum; none if there is no such list. */
        List<String> texts(String keyword) {
            return json.path(keyword).valueStream().map(JsonNode::stringValue).toList();
        }
    }

    private static JsonNode schema(String name) {
        return READ.computeIfAbsent(name, _ -> MAPPER.readTree(ProjectFiles.text(FOLDER + "/" + name + ENDING)));
    }

    /** What the schema of the file finds wrong with a text. */
    static List<Error> errors(DataFile file, String text) {
        return REGISTRY.getSchema(SchemaLocation.of(LOCATION + file.collection() + ENDING))
                .validate(text, InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    static String bundled(DataFile file) {
        try {
            return new String(DatasetFiles.bundled().content(file.fileName()).bytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Atlas bundled() {
        return switch (DatasetLoader.load(DatasetFiles.bundled())) {
            case LoadResult.Loaded(Atlas atlas) -> atlas;
            case LoadResult.Rejected(var problems) -> throw new AssertionError(problems.toString());
        };
    }

    static Stream<String> names() {
        return ProjectFiles.below(FOLDER, ENDING).stream()
                .map(path -> path.getFileName().toString().replace(ENDING, ""));
    }

    @Test
    void everyCollectionHasASchema() {
        assertEquals(
                Stream.concat(Stream.of("common"), Arrays.stream(DataFile.values()).map(DataFile::collection))
                        .sorted().toList(),
                names().sorted().toList());
    }

    @ParameterizedTest
    @MethodSource("names")
    void isASchemaOfDraft202012(String name) {
        JsonNode schema = schema(name);
        String draft = Dialects.getDraft202012().getId();
        assertEquals(List.of(), REGISTRY.getSchema(SchemaLocation.of(draft)).validate(schema));
        assertEquals(draft, schema.get("$schema").stringValue());
        assertEquals(name + ENDING, schema.get("$id").stringValue());
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyObjectIsClosedAndEveryFieldExplained(String name) {
        JsonNode schema = schema(name);
        Stream.concat(Stream.of(schema), schema.path("$defs").valueStream()).forEach(part -> {
            Stream.concat(Stream.of(part), part.path("properties").valueStream()).forEach(explained ->
                    assertTrue(explained.has("title") && explained.has("description"), explained::toString));
            assertEquals(part.has("properties"), part.path("additionalProperties").isBoolean(), part::toString);
            assertTrue(!part.path("additionalProperties").booleanValue(false), part::toString);
        });
    }

    @ParameterizedTest
    @EnumSource
    void theBundledDatasetKeepsToTheSchemas(DataFile file) {
        List<Error> errors = errors(file, bundled(file));
        assertTrue(errors.isEmpty(), () -> errors.stream().map(Error::toString)
                .collect(Collectors.joining("\n", file.fileName() + " breaks its schema:\n", "")));
    }

    @Test
    void everyBundledFactHasEvidence() {
        assertEquals(List.of(), bundled().data().facts().filter(fact -> fact.evidence().isEmpty()).toList(),
                "facts without evidence");
    }

    @Test
    void everyBundledFigureIsBorneOutOrExplained() {
        Atlas atlas = bundled();
        assertAll(atlas.data().figures().stream().map(figure -> () -> assertTrue(isAccountedFor(figure, atlas),
                () -> figure.id() + " says " + figure.value() + " and our list " + atlas.ourCount(figure)
                        + "; its explanation is missing")));
    }

    private static boolean isAccountedFor(PublishedFigure figure, Atlas atlas) {
        return figure.agreesWith(atlas.ourCount(figure)) || figure.explanation().isPresent();
    }
}
