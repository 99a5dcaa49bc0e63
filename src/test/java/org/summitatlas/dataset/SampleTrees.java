package org.summitatlas.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The files of the {@link SampleDataset} as trees, for tests that do the same damage at every place. */
final class SampleTrees {

    private static final JsonMapper MAPPER = new JsonMapper();

    private SampleTrees() {
    }

    /** A tree of the file that nobody else has. */
    static JsonNode tree(DataFile file) {
        return MAPPER.readTree(SampleDataset.valid().text(file.fileName()));
    }

    /** Every place of a file, the file as a whole first. */
    static List<JsonPointer> places(DataFile file) {
        return places(tree(file), JsonPointer.empty());
    }

    /** Every place of a file but the file as a whole. */
    static List<JsonPointer> placesInside(DataFile file) {
        List<JsonPointer> places = places(file);
        return places.subList(1, places.size());
    }

    private static List<JsonPointer> places(JsonNode node, JsonPointer here) {
        List<JsonPointer> places = new ArrayList<>(List.of(here));
        BiConsumer<JsonPointer, JsonNode> inside = (pointer, child) -> places.addAll(places(child, pointer));
        node.properties().forEach(field -> inside.accept(here.appendProperty(field.getKey()), field.getValue()));
        for (int index = 0; node.isArray() && index < node.size(); index++) {
            inside.accept(here.appendIndex(index), node.get(index));
        }
        return places;
    }

    /** Puts a value at a place inside. */
    static void replace(JsonNode tree, JsonPointer place, JsonNode value) {
        switch (tree.at(place.head())) {
            case ObjectNode object -> object.set(place.last().getMatchingProperty(), value);
            case ArrayNode array -> array.set(place.last().getMatchingIndex(), value);
            default -> throw new AssertionError(place);
        }
    }
}
