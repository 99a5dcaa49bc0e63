package org.summitatlas.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.summitatlas.dataset.DatasetComparisonTest.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.summitatlas.dataset.DatasetDiff.Added;
import org.summitatlas.dataset.DatasetDiff.CollectionChange;
import org.summitatlas.dataset.DatasetDiff.Corrected;
import org.summitatlas.dataset.DatasetDiff.FieldChange;
import org.summitatlas.dataset.DatasetDiff.Removed;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What holds of every comparison: nothing but the change that was made is told, wherever it is made. */
class ComparisonLawsTest {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final SampleDataset SAMPLE = SampleDataset.valid();
    /** Entries that nothing else in the sample rests on. */
    private static final List<Leaf> LEAVES = List.of(
            new Leaf("parties.json", 8, "a-foundation"),
            new Leaf("groups.json", 0, "G7"),
            new Leaf("summits.json", 2, "geneva-2027"),
            new Leaf("sessions.json", 3, "paris-work"),
            new Leaf("endorsements.json", 3, "USA/paris-statement"),
            new Leaf("endorsements.json", 4, "FRA/convention"),
            new Leaf("attendances.json", 0, "seoul-leaders/yoon-suk-yeol"),
            new Leaf("attendances.json", 1, "seoul-leaders/CHN"),
            new Leaf("attendances.json", 3, "paris-2025/BRA"),
            new Leaf("institutes.json", 0, "kaisi"),
            new Leaf("frameworks.json", 0, "samsung-electronics/seoul-pledge"),
            new Leaf("figures.json", 0, "declaration-two"),
            new Leaf("disagreements.json", 0, "how-many"));

    private record Leaf(String file, int index, String id) {

        String collection() {
            return file.replace(".json", "");
        }

        SampleDataset removed() {
            ArrayNode tree = tree(file);
            tree.remove(index);
            return SAMPLE.with(file, tree.toString());
        }

        String json() {
            return tree(file).get(index).toString();
        }
    }

    private static ArrayNode tree(String file) {
        return (ArrayNode) MAPPER.readTree(SAMPLE.text(file));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DATASET")
    void orderAndFormDoNotCount(DataFile file) {
        Random random = new Random(20251121);
        for (int round = 0; round < 10; round++) {
            List<JsonNode> shuffled = new ArrayList<>(tree(file.fileName()).valueStream().toList());
            Collections.shuffle(shuffled, random);
            ArrayNode tree = MAPPER.createArrayNode()
                    .addAll(shuffled.stream().map(ComparisonLawsTest::turnedRound).toList());
            assertTrue(diff(SAMPLE, SAMPLE.with(file.fileName(), tree.toPrettyString())).isEmpty());
        }
    }

    /** The same object with its fields in the opposite order. */
    private static JsonNode turnedRound(JsonNode object) {
        ObjectNode other = MAPPER.createObjectNode();
        List<String> names = new ArrayList<>(object.propertyNames());
        Collections.reverse(names);
        names.forEach(name -> other.set(name, object.get(name)));
        return other;
    }

    @Test
    void whatIsTakenOutIsRemovedAndTheOtherWayRoundAdded() {
        for (Leaf leaf : LEAVES) {
            assertEquals(List.of(new CollectionChange(leaf.collection(), List.of(new Removed(leaf.id(), leaf.json())))),
                    diff(SAMPLE, leaf.removed()).collections());
            assertEquals(List.of(new CollectionChange(leaf.collection(), List.of(new Added(leaf.id(), leaf.json())))),
                    diff(leaf.removed(), SAMPLE).collections());
        }
    }

    @Test
    void anyNumberOfChangesIsToldEachOnItsOwn() {
        Random random = new Random(20240522);
        for (int round = 0; round < 30; round++) {
            SampleDataset older = SAMPLE;
            SampleDataset newer = SAMPLE;
            List<String> expected = new ArrayList<>();
            for (Leaf leaf : LEAVES) {
                if (leaf.index() == 0 && !leaf.file().equals("attendances.json") && random.nextInt(3) == 0) {
                    boolean isAdded = random.nextBoolean();
                    older = isAdded ? older.with(leaf.file(), leaf.removed().text(leaf.file())) : older;
                    newer = isAdded ? newer : newer.with(leaf.file(), leaf.removed().text(leaf.file()));
                    expected.add(leaf.collection() + (isAdded ? " Added " : " Removed ") + leaf.id());
                }
            }
            assertEquals(expected, diff(older, newer).collections().stream().flatMap(collection -> collection.entries()
                    .stream().map(entry -> collection.name() + " " + entry.getClass().getSimpleName() + " "
                            + entry.id()))
                    .toList());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aChangedTextIsToldWhereItIs(DataFile file) {
        String text = SAMPLE.text(file.fileName());
        for (int at = text.indexOf("{\"en\":\""); at >= 0; at = text.indexOf("{\"en\":\"", at + 1)) {
            int start = at + "{\"en\":\"".length();
            SampleDataset changed = SAMPLE.with(file.fileName(),
                    text.substring(0, start) + "New " + text.substring(start));
            String old = text.substring(start, text.indexOf('"', start));
            DatasetDiff diff = diff(SAMPLE, changed);
            List<FieldChange> fields = Stream.concat(diff.info().stream(), diff.entries()
                    .flatMap(entry -> ((Corrected) entry).fields().stream())).toList();
            assertEquals(1, fields.size(), fields::toString);
            assertTrue(fields.getFirst().pointer().endsWith("/en"), fields::toString);
            assertEquals(Optional.of('"' + old + '"'), fields.getFirst().before());
            assertEquals(Optional.of("\"New " + old + '"'), fields.getFirst().after());
            assertEquals(file == DataFile.DATASET, diff.collections().isEmpty());
        }
    }
}
