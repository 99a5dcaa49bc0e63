package org.summitatlas.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.summitatlas.dataset.SampleTrees.places;
import static org.summitatlas.dataset.SampleTrees.placesInside;
import static org.summitatlas.dataset.SampleTrees.replace;
import static org.summitatlas.dataset.SampleTrees.tree;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.summitatlas.dataset.SchemaTest.Part;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Schema and loader give one verdict wherever a schema can give any; {@link BrokenAnywhereTest} holds the loader's. */
class SchemaAgreementTest {

    private static final JsonMapper MAPPER = new JsonMapper();
    /** Fields that an entry needs or not according to its others. */
    static final Set<String> SOMETIMES_NEEDED = Set.of("parties.name", "sessions.date", "documents.summit",
            "endorsements.date", "endorsements.known_by", "attendances.person", "attendances.party",
            "attendances.session", "attendances.summit", "frameworks.title", "frameworks.first", "frameworks.latest",
            "figures.explanation");
    /** A field that only the loader can see to be needed, because it counts endorsements. */
    private static final String FOR_THE_LOADER = "figures.explanation";
    /** A list that only the loader can see to be too short, because it knows who endorsed. */
    private static final String ELIGIBLE = "/open_to";
    private static final List<String> OTHER_VALUES = List.of("[]", "\"\"", "\" \"", "\"?\"", "\"2024-02-30\"",
            "\"2024-13\"", "\"0000\"", "\"24:00\"", "\"KOR\"", "\"ftp://example.org\"", "\"https:///x\"",
            "\"https://a b\"", "\"party:\"",
            "\"" + "a".repeat(101) + "\"", "-7", "1.5", "4294967296");

    private static String text(DataFile file) {
        return SampleDataset.valid().text(file.fileName());
    }

    private static boolean keepsToSchema(DataFile file, JsonNode tree) {
        return SchemaTest.errors(file, tree.toString()).isEmpty();
    }

    private static boolean loads(DataFile file, JsonNode tree) {
        return DatasetLoader.load(SampleDataset.valid().with(file.fileName(), tree.toString()))
                instanceof LoadResult.Loaded;
    }

    /** The schema for the value at this place. */
    private static Part schemaAt(DataFile file, JsonPointer pointer) {
        Part part = Part.of(file.collection());
        for (JsonPointer step = pointer; !step.matches(); step = step.tail()) {
            part = part.items().isPresent() ? part.items().get() : part.field(step.getMatchingProperty());
        }
        return part;
    }

    @ParameterizedTest
    @EnumSource
    void theSampleKeepsToTheSchema(DataFile file) {
        assertEquals(List.of(), SchemaTest.errors(file, text(file)));
    }

    @ParameterizedTest
    @EnumSource
    void aFieldLeftOut(DataFile file) {
        places(file).stream().filter(pointer -> tree(file).at(pointer).isObject()).forEach(pointer ->
                tree(file).at(pointer).propertyNames().forEach(name -> {
                    JsonNode tree = tree(file);
                    ((ObjectNode) tree.at(pointer)).remove(name);
                    leftOut(file, tree, file.collection() + "." + name, schemaAt(file, pointer).needs(name));
                }));
    }

    private static void leftOut(DataFile file, JsonNode tree, String field, boolean isNeeded) {
        boolean keepsToSchema = keepsToSchema(file, tree);
        if (isNeeded || !SOMETIMES_NEEDED.contains(field)) {
            assertEquals(!isNeeded, keepsToSchema, () -> "the schema, without " + field + ": " + tree);
        }
        if (!field.equals(FOR_THE_LOADER)) {
            assertEquals(keepsToSchema, loads(file, tree), () -> "the loader, without " + field + ": " + tree);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aListCutShort(DataFile file) {
        placesInside(file).stream().filter(pointer -> !tree(file).at(pointer).isEmpty()
                && tree(file).at(pointer).isArray() && !pointer.toString().endsWith(ELIGIBLE)).forEach(pointer -> {
            JsonNode tree = tree(file);
            ArrayNode list = (ArrayNode) tree.at(pointer);
            list.remove(list.size() - 1);
            assertEquals(keepsToSchema(file, tree), loads(file, tree), () -> file.fileName() + "#" + pointer);
            list.removeAll();
            assertEquals(keepsToSchema(file, tree), loads(file, tree), () -> file.fileName() + "#" + pointer);
        });
    }

    @ParameterizedTest
    @EnumSource
    void aValueOfAnotherType(DataFile file) {
        placesInside(file).forEach(pointer -> {
            for (String other : List.of("null", "{}", "[[]]", "\"?\"", "-7", "true")) {
                JsonNode tree = tree(file);
                JsonNode value = MAPPER.readTree(other);
                if (tree.at(pointer).getNodeType() != value.getNodeType()) {
                    replace(tree, pointer, value);
                    assertFalse(keepsToSchema(file, tree), () -> file.fileName() + "#" + pointer + " as " + other);
                }
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void anotherValueOfTheSameType(DataFile file) {
        placesInside(file).forEach(pointer -> {
            for (String other : OTHER_VALUES) {
                JsonNode tree = tree(file);
                JsonNode value = MAPPER.readTree(other);
                if (tree.at(pointer).getNodeType() == value.getNodeType()) {
                    replace(tree, pointer, value);
                    assertTrue(keepsToSchema(file, tree) || !loads(file, tree),
                            () -> "only the schema refuses " + file.fileName() + "#" + pointer + " as " + other);
                }
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void anUnknownFieldOrAnEntryTwice(DataFile file) {
        places(file).forEach(pointer -> {
            JsonNode tree = tree(file);
            switch (tree.at(pointer)) {
                case ObjectNode object -> object.put("xyzzy", 1);
                case ArrayNode array when !array.isEmpty() -> array.add(array.get(0).deepCopy());
                default -> {
                    return;
                }
            }
            assertFalse(keepsToSchema(file, tree), () -> file.fileName() + "#" + pointer);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "parties       | \"id\":\"FRA\"                   | \"id\":\"fra\"",
        "documents     | \"scope\":\"comparison\"         | \"scope\":\"comparison\",\"summit\":\"paris-2025\"",
        "documents     | \"list\":\"complete\"            | \"list\":\"complete\",\"list_total\":\"declaration-two\"",
        "endorsements  | \"endorsed\",\"date\":\"2024-09  | \"declined\",\"date\":\"2024-09",
        "endorsements  | \"confidence\":\"secondary\"     | \"confidence\":\"single-source\"",
        "attendances   | \"session\":\"paris-plenary\"    | \"session\":\"paris-plenary\",\"summit\":\"paris-2025\"",
        "attendances   | \"summit\":\"paris-2025\"        | \"summit\":\"paris-2025\",\"session\":\"paris-plenary\"",
        "figures       | \"bound\":\"exact\"              | \"bound\":\"about\"",
        "figures       | \"counts\":[\"state\"]           | \"counts\":[]",
        "disagreements | \"followed\":1                   | \"followed\":-1"})
    void aRuleBetweenFields(String collection, String target, String replacement) {
        DataFile file = DataFile.valueOf(collection.toUpperCase(Locale.ROOT));
        SampleDataset broken = SampleDataset.valid().replacing(file.fileName(), target, replacement);
        assertFalse(SchemaTest.errors(file, broken.text(file.fileName())).isEmpty());
        assertInstanceOf(LoadResult.Rejected.class, DatasetLoader.load(broken));
    }
}
