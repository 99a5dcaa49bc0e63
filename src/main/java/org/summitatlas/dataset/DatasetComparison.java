package org.summitatlas.dataset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.summitatlas.dataset.DatasetDiff.CollectionChange;
import org.summitatlas.dataset.DatasetDiff.EntryChange;
import org.summitatlas.dataset.DatasetDiff.FieldChange;
import org.summitatlas.model.DatasetInfo;
import tools.jackson.databind.JsonNode;

/** Compares two datasets, entry by entry. */
public final class DatasetComparison {

    private final Map<DataFile, JsonNode> older;
    private final Map<DataFile, JsonNode> newer;

    private DatasetComparison(Map<DataFile, JsonNode> older, Map<DataFile, JsonNode> newer) {
        this.older = older;
        this.newer = newer;
    }

    /** Loads both and tells what the newer one has otherwise, or what is wrong with the first that is broken. */
    public static DiffResult compare(DatasetFiles older, DatasetFiles newer) {
        DatasetLoader.Loading before = DatasetLoader.loading(older);
        if (before.result() instanceof LoadResult.Rejected(var problems)) {
            return new DiffResult.OlderBroken(problems);
        }
        DatasetLoader.Loading after = DatasetLoader.loading(newer);
        if (after.result() instanceof LoadResult.Rejected(var problems)) {
            return new DiffResult.NewerBroken(problems);
        }
        DatasetComparison comparison = new DatasetComparison(before.trees(), after.trees());
        return new DiffResult.Compared(new DatasetDiff(
                info(before.result()), info(after.result()), comparison.info(), comparison.collections()));
    }

    private static DatasetInfo info(LoadResult sound) {
        return ((LoadResult.Loaded) sound).atlas().data().info();
    }

    private List<FieldChange> info() {
        return JsonDiff.between(older.get(DataFile.DATASET), newer.get(DataFile.DATASET));
    }

    private List<CollectionChange> collections() {
        return Arrays.stream(DataFile.values()).filter(DataFile::isCollection)
                .map(file -> new CollectionChange(file.collection(), entries(file)))
                .filter(change -> !change.entries().isEmpty()).toList();
    }

    private List<EntryChange> entries(DataFile file) {
        Map<String, JsonNode> before = byIdentity(file, older.get(file));
        Map<String, JsonNode> after = byIdentity(file, newer.get(file));
        List<EntryChange> changes = new ArrayList<>();
        after.forEach((id, entry) -> change(id, Optional.ofNullable(before.get(id)), entry).ifPresent(changes::add));
        before.forEach((id, entry) -> {
            if (!after.containsKey(id)) {
                changes.add(new DatasetDiff.Removed(id, entry.toString()));
            }
        });
        return changes;
    }

    private static Optional<EntryChange> change(String id, Optional<JsonNode> before, JsonNode after) {
        if (before.isEmpty()) {
            return Optional.of(new DatasetDiff.Added(id, after.toString()));
        }
        List<FieldChange> fields = JsonDiff.between(before.get(), after);
        return fields.isEmpty() ? Optional.empty() : Optional.of(new DatasetDiff.Corrected(id, fields));
    }

    private static Map<String, JsonNode> byIdentity(DataFile file, JsonNode entries) {
        Map<String, JsonNode> byIdentity = new LinkedHashMap<>();
        entries.forEach(entry -> byIdentity.put(identity(file, entry), entry));
        return byIdentity;
    }

    /** What tells an entry from the others of its file, as the readers have it for the one form that is no field. */
    private static String identity(DataFile file, JsonNode entry) {
        return switch (file) {
            case ENDORSEMENTS -> text(entry, "party") + "/" + text(entry, "document");
            case FRAMEWORKS -> text(entry, "company") + "/" + text(entry, "document");
            case ATTENDANCES -> text(entry, "session", "summit") + "/" + text(entry, "person", "party");
            default -> text(entry, "id");
        };
    }

    /** The first of these fields that is there. */
    private static String text(JsonNode entry, String... names) {
        return Stream.of(names).filter(entry::has).findFirst().map(name -> entry.get(name).stringValue()).orElseThrow();
    }
}
