package org.summitatlas.dataset;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.summitatlas.dataset.DatasetDiff.FieldChange;

/**
 * Compares two JSON values down to the smallest part that differs. A field or list entry that only one of them has is
 * told whole.
 */
final class JsonDiff {

    private final List<FieldChange> changes = new ArrayList<>();

    private JsonDiff() {
    }

    static List<FieldChange> between(Json before, Json after) {
        JsonDiff diff = new JsonDiff();
        diff.compare("", Optional.of(before), Optional.of(after));
        return diff.changes;
    }

    private void compare(String pointer, Optional<Json> before, Optional<Json> after) {
        if (before.orElse(null) instanceof Json.Fields(var old) && after.orElse(null) instanceof Json.Fields(var now)) {
            fields(pointer, old, now);
        } else if (before.orElse(null) instanceof Json.Entries(var old)
                && after.orElse(null) instanceof Json.Entries(var now)) {
            entries(pointer, old, now);
        } else if (!before.equals(after)) {
            changes.add(new FieldChange(pointer, before.map(Json::written), after.map(Json::written)));
        }
    }

    private void fields(String pointer, Map<String, Json> before, Map<String, Json> after) {
        Set<String> names = new LinkedHashSet<>(after.keySet());
        names.addAll(before.keySet());
        names.forEach(name -> compare(pointer + "/" + Node.step(name),
                Optional.ofNullable(before.get(name)), Optional.ofNullable(after.get(name))));
    }

    /** Compares lists without what they begin and end with in common, so that one entry put in is one change. */
    private void entries(String pointer, List<Json> before, List<Json> after) {
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

    private static Optional<Json> upTo(int end, List<Json> list, int index) {
        return index < end ? Optional.of(list.get(index)) : Optional.empty();
    }
}
