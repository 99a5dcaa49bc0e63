package org.summitatlas.dataset;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.summitatlas.dataset.DatasetDiff.FieldChange;
import tools.jackson.databind.JsonNode;

/**
 * Compares two JSON values down to the smallest part that differs. A field or list entry that only one of them has is
 * told whole.
 */
final class JsonDiff {

    private final List<FieldChange> changes = new ArrayList<>();

    private JsonDiff() {
    }

    static List<FieldChange> between(JsonNode before, JsonNode after) {
        JsonDiff diff = new JsonDiff();
        diff.compare("", before, after);
        return diff.changes;
    }

    private void compare(String pointer, JsonNode before, JsonNode after) {
        if (before.isObject() && after.isObject()) {
            fields(pointer, before, after);
        } else if (before.isArray() && after.isArray()) {
            entries(pointer, before, after);
        } else if (!before.equals(after)) {
            changes.add(new FieldChange(pointer, json(before), json(after)));
        }
    }

    private void fields(String pointer, JsonNode before, JsonNode after) {
        Set<String> names = new LinkedHashSet<>(after.propertyNames());
        names.addAll(before.propertyNames());
        names.forEach(name -> compare(pointer + "/" + Node.step(name), before.path(name), after.path(name)));
    }

    /** Compares lists without what they begin and end with in common, so that one entry put in is one change. */
    private void entries(String pointer, JsonNode before, JsonNode after) {
        int common = Math.min(before.size(), after.size());
        int start = 0;
        while (start < common && before.get(start).equals(after.get(start))) {
            start++;
        }
        int ending = 0;
        while (ending < common - start
                && before.get(before.size() - 1 - ending).equals(after.get(after.size() - 1 - ending))) {
            ending++;
        }
        for (int index = start; index < Math.max(before.size(), after.size()) - ending; index++) {
            compare(pointer + "/" + index, upTo(before.size() - ending, before, index),
                    upTo(after.size() - ending, after, index));
        }
    }

    private static JsonNode upTo(int end, JsonNode list, int index) {
        return list.path(index < end ? index : list.size());
    }

    private static Optional<String> json(JsonNode value) {
        return value.isMissingNode() ? Optional.empty() : Optional.of(value.toString());
    }
}
