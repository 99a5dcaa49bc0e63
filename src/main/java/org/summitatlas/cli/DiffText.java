package org.summitatlas.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.summitatlas.dataset.DatasetDiff;
import org.summitatlas.dataset.DatasetDiff.Added;
import org.summitatlas.dataset.DatasetDiff.CollectionChange;
import org.summitatlas.dataset.DatasetDiff.Corrected;
import org.summitatlas.dataset.DatasetDiff.EntryChange;
import org.summitatlas.dataset.DatasetDiff.FieldChange;
import org.summitatlas.dataset.DatasetDiff.Removed;

/** The differences of two datasets in words, a line each. */
final class DiffText {

    private static final int LONGEST_VALUE = 100;

    private DiffText() {
    }

    static Stream<String> lines(DatasetDiff diff) {
        if (diff.isEmpty()) {
            return Stream.of("no differences");
        }
        return Stream.of(info(diff.info()), diff.collections().stream().flatMap(DiffText::collection), total(diff))
                .flatMap(part -> part);
    }

    private static Stream<String> info(List<FieldChange> fields) {
        return fields.isEmpty() ? Stream.empty() : Stream.concat(
                Stream.of("dataset: " + fields.size() + " corrected"),
                fields.stream().map(field -> "  ~ " + field(field)));
    }

    private static Stream<String> collection(CollectionChange collection) {
        return Stream.concat(
                Stream.of(collection.name() + ": " + counts(collection.entries().stream())),
                collection.entries().stream().flatMap(DiffText::entry));
    }

    private static Stream<String> entry(EntryChange entry) {
        return switch (entry) {
            case Added added -> Stream.of("  + " + added.id());
            case Removed removed -> Stream.of("  - " + removed.id());
            case Corrected corrected -> Stream.concat(
                    Stream.of("  ~ " + corrected.id()),
                    corrected.fields().stream().map(field -> "      " + field(field)));
        };
    }

    private static String field(FieldChange field) {
        String before = field.before().map(DiffText::shortened).orElse("(none)");
        String after = field.after().map(DiffText::shortened).orElse("(none)");
        return "%s: %s -> %s".formatted(field.pointer(), before, after);
    }

    private static String shortened(String json) {
        String line = Words.onOneLine(json);
        int length = line.codePointCount(0, line.length());
        return length <= LONGEST_VALUE ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST_VALUE)) + "…";
    }

    private static Stream<String> total(DatasetDiff diff) {
        return diff.collections().isEmpty() ? Stream.empty() : Stream.of("in all: " + counts(diff.entries()));
    }

    /** For example {@code 3 added, 1 corrected}. */
    private static String counts(Stream<EntryChange> entries) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        List.of("added", "removed", "corrected").forEach(word -> counts.put(word, 0));
        entries.forEach(entry -> counts.merge(word(entry), 1, Integer::sum));
        return counts.entrySet().stream().filter(count -> count.getValue() > 0)
                .map(count -> count.getValue() + " " + count.getKey()).collect(Collectors.joining(", "));
    }

    private static String word(EntryChange entry) {
        return switch (entry) {
            case Added _ -> "added";
            case Removed _ -> "removed";
            case Corrected _ -> "corrected";
        };
    }
}
