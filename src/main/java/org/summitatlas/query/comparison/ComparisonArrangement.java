package org.summitatlas.query.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.EntityRef;

/**
 * What is compared and how, as one line: {@code party:KOR,party:JPN;differences}.
 *
 * @param things          in order, each once; the dataset need not have them, and there may be too many
 * @param differencesOnly whether rows that are the same for all are left out
 */
public record ComparisonArrangement(List<EntityRef> things, boolean differencesOnly) {

    private static final String DIFFERENCES = "differences";

    public ComparisonArrangement {
        things = things.stream().distinct().toList();
    }

    /** Reads a line; whatever is not understood is as if it were not there. */
    public static ComparisonArrangement parse(String line) {
        String[] parts = line.split(";");
        List<EntityRef> things = Arrays.stream(parts.length == 0 ? new String[0] : parts[0].split(","))
                .map(String::strip).map(EntityRef::parse).flatMap(Optional::stream).toList();
        return new ComparisonArrangement(things, Arrays.stream(parts).skip(1).map(String::strip)
                .anyMatch(DIFFERENCES::equals));
    }

    /** The line; empty if it is as at first. */
    public String toLine() {
        String refs = things.stream().map(EntityRef::toString).collect(Collectors.joining(","));
        return differencesOnly ? refs + ";" + DIFFERENCES : refs;
    }

    /** Without what the dataset has not, what is of another kind than the first that it has, and too much. */
    public ComparisonArrangement fitting(Atlas whole) {
        Optional<ComparisonKind> kind = things.stream().flatMap(ref -> ComparisonKind.of(whole, ref).stream())
                .findFirst();
        return withThings(things.stream()
                .filter(ref -> kind.isPresent() && ComparisonKind.of(whole, ref).equals(kind))
                .limit(Comparison.MOST).toList());
    }

    public ComparisonArrangement withThings(List<EntityRef> others) {
        return new ComparisonArrangement(others, differencesOnly);
    }

    public ComparisonArrangement with(EntityRef ref) {
        return withThings(Stream.concat(things.stream(), Stream.of(ref)).toList());
    }

    public ComparisonArrangement without(EntityRef ref) {
        List<EntityRef> left = new ArrayList<>(things);
        left.remove(ref);
        return withThings(left);
    }

    public ComparisonArrangement withDifferencesOnly(boolean only) {
        return new ComparisonArrangement(things, only);
    }
}
