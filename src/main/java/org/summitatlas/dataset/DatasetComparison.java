package org.summitatlas.dataset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.summitatlas.dataset.DatasetDiff.CollectionChange;
import org.summitatlas.dataset.DatasetDiff.EntryChange;
import org.summitatlas.dataset.DatasetDiff.FieldChange;
import org.summitatlas.model.DatasetInfo;

/** Compares two datasets, entry by entry. */
public final class DatasetComparison {

    /** A sound dataset with the JSON it was read from; of a file that holds no list, that is one entry. */
    private record Read(LoadResult result, Map<DataFile, List<Json>> entries) {

        private static Read of(DatasetFiles files) {
            Map<DataFile, List<Json>> entries = new EnumMap<>(DataFile.class);
            Arrays.stream(DataFile.values()).forEach(file -> entries.put(file, new ArrayList<>()));
            return new Read(DatasetLoader.load(files, (file, entry) -> entries.get(file).add(entry)), entries);
        }

        private DatasetInfo info() {
            return ((LoadResult.Loaded) result).atlas().data().info();
        }

        private Json said() {
            return entries.get(DataFile.DATASET).getFirst();
        }
    }

    private final Read older;
    private final Read newer;

    private DatasetComparison(Read older, Read newer) {
        this.older = older;
        this.newer = newer;
    }

    /** Loads both and tells what the newer one has otherwise, or what is wrong with the first that is broken. */
    public static DiffResult compare(DatasetFiles older, DatasetFiles newer) {
        Read before = Read.of(older);
        if (before.result() instanceof LoadResult.Rejected(var problems)) {
            return new DiffResult.OlderBroken(problems);
        }
        Read after = Read.of(newer);
        if (after.result() instanceof LoadResult.Rejected(var problems)) {
            return new DiffResult.NewerBroken(problems);
        }
        DatasetComparison comparison = new DatasetComparison(before, after);
        return new DiffResult.Compared(new DatasetDiff(
                before.info(), after.info(), comparison.info(), comparison.collections()));
    }

    private List<FieldChange> info() {
        return JsonDiff.between(older.said(), newer.said());
    }

    private List<CollectionChange> collections() {
        return Arrays.stream(DataFile.values()).filter(DataFile::isCollection)
                .map(file -> new CollectionChange(file.collection(), entries(file)))
                .filter(change -> !change.entries().isEmpty()).toList();
    }

    private List<EntryChange> entries(DataFile file) {
        Map<String, Json> before = byIdentity(file, older.entries().get(file));
        Map<String, Json> after = byIdentity(file, newer.entries().get(file));
        List<EntryChange> changes = new ArrayList<>();
        after.forEach((id, entry) -> change(id, Optional.ofNullable(before.get(id)), entry).ifPresent(changes::add));
        before.forEach((id, entry) -> {
            if (!after.containsKey(id)) {
                changes.add(new DatasetDiff.Removed(id, entry.written()));
            }
        });
        return changes;
    }

    private static Optional<EntryChange> change(String id, Optional<Json> before, Json after) {
        if (before.isEmpty()) {
            return Optional.of(new DatasetDiff.Added(id, after.written()));
        }
        List<FieldChange> fields = JsonDiff.between(before.get(), after);
        return fields.isEmpty() ? Optional.empty() : Optional.of(new DatasetDiff.Corrected(id, fields));
    }

    private static Map<String, Json> byIdentity(DataFile file, List<Json> entries) {
        Map<String, Json> byIdentity = new LinkedHashMap<>();
        entries.forEach(entry -> byIdentity.put(identity(file, entry), entry));
        return byIdentity;
    }

    /** What tells an entry from the others of its file, as the readers have it for the one form that is no field. */
    private static String identity(DataFile file, Json entry) {
        return switch (file) {
            case ENDORSEMENTS -> text(entry, "party") + "/" + text(entry, "document");
            case FRAMEWORKS -> text(entry, "company") + "/" + text(entry, "document");
            case ATTENDANCES -> text(entry, "session", "summit") + "/" + text(entry, "person", "party");
            default -> text(entry, "id");
        };
    }

    /** The first of these fields that is there. */
    private static String text(Json entry, String... names) {
        return Stream.of(names).flatMap(name -> entry.field(name).stream()).findFirst()
                .map(value -> ((Json.Text) value).value()).orElseThrow();
    }
}
