package org.summitatlas.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.summitatlas.dataset.SampleTrees.places;
import static org.summitatlas.dataset.SampleTrees.placesInside;
import static org.summitatlas.dataset.SampleTrees.replace;
import static org.summitatlas.dataset.SampleTrees.tree;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The same damage done at every place of every file. */
class BrokenAnywhereTest {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String SIGNS = "{}[]\",:0e-.\\";

    private static List<Problem> problems(DataFile file, JsonNode tree) {
        LoadResult result = DatasetLoader.load(SampleDataset.valid().with(file.fileName(), tree.toString()));
        return assertInstanceOf(LoadResult.Rejected.class, result, tree::toString).problems();
    }

    @ParameterizedTest
    @EnumSource
    void nullIsNeverAValue(DataFile file) {
        for (JsonPointer pointer : placesInside(file)) {
            JsonNode tree = tree(file);
            replace(tree, pointer, MAPPER.nullNode());
            List<Problem> problems = problems(file, tree);
            assertEquals(List.of(pointer.toString()), problems.stream().map(Problem::pointer).toList(), problems::toString);
            assertTrue(problems.getFirst().message().contains("found null"), problems::toString);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aValueOfAnotherTypeIsFound(DataFile file) {
        for (JsonPointer pointer : placesInside(file)) {
            for (String other : List.of("{}", "[[]]", "\"?\"", "-7", "true")) {
                JsonNode tree = tree(file);
                JsonNode value = MAPPER.readTree(other);
                if (tree.at(pointer).getNodeType() != value.getNodeType()) {
                    replace(tree, pointer, value);
                    assertTrue(problems(file, tree).stream().allMatch(problem -> problem.file().equals(file.fileName())
                            && problem.pointer().startsWith(pointer.toString())), () -> problems(file, tree).toString());
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void anUnknownFieldIsFound(DataFile file) {
        JsonNode all = tree(file);
        for (JsonPointer pointer : places(file).stream().filter(place -> all.at(place).isObject()).toList()) {
            JsonNode tree = tree(file);
            ((ObjectNode) tree.at(pointer)).put("xyzzyxyzzy", 1);
            assertEquals(
                    List.of(new Problem(file.fileName(), pointer + "/xyzzyxyzzy", "unknown field \"xyzzyxyzzy\"")),
                    problems(file, tree));
        }
    }

    @ParameterizedTest
    @EnumSource
    void noFactStandsWithoutEvidence(DataFile file) {
        placesInside(file).stream().filter(pointer -> pointer.toString().endsWith("/evidence")).forEach(pointer -> {
            JsonNode tree = tree(file);
            ((ObjectNode) tree.at(pointer.head())).remove("evidence");
            assertEquals(
                    List.of(new Problem(file.fileName(), pointer.head().toString(),
                            "a field \"evidence\" with at least one entry is needed")),
                    problems(file, tree));
        });
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DATASET")
    void noEntryStandsTwice(DataFile file) {
        ArrayNode tree = (ArrayNode) tree(file);
        tree.add(tree.get(0).deepCopy());
        List<Problem> problems = problems(file, tree);
        assertEquals(1, problems.size(), problems::toString);
        assertTrue(problems.getFirst().pointer().startsWith("/" + (tree.size() - 1)), problems::toString);
        assertTrue(problems.getFirst().message().startsWith("duplicate " + file.noun() + " "), problems::toString);
    }

    @Test
    void nothingIsThrownWhateverTheBytes() {
        Random random = new Random(20240521);
        for (int round = 0; round < 1_000; round++) {
            DataFile file = DataFile.values()[random.nextInt(DataFile.values().length)];
            byte[] bytes = SampleDataset.valid().text(file.fileName()).getBytes(StandardCharsets.UTF_8);
            for (int change = 0; change <= random.nextInt(3); change++) {
                int at = random.nextInt(bytes.length);
                bytes[at] = (byte) (random.nextBoolean() ? random.nextInt(256) : SIGNS.charAt(random.nextInt(SIGNS.length())));
            }
            assertNotNull(DatasetLoader.load(SampleDataset.valid().with(file.fileName(), bytes)));
        }
    }
}
