package org.summitatlas.export.datapackage;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.summitatlas.export.Sheet;

/**
 * A table of the package.
 *
 * @param name   in snake_case; its file has the same
 * @param fields id columns first
 * @param key    names of the fields that tell its rows apart
 * @param facts  the facts that its rows state; empty where they state none of their own
 */
record PackageTable<T>(String name, List<Field<T>> fields, List<T> rows, List<String> key, List<Link> links,
                       Function<T, Stream<NamedFact>> facts) {

    PackageTable {
        fields = List.copyOf(fields);
        rows = List.copyOf(rows);
        key = List.copyOf(key);
        links = List.copyOf(links);
    }

    /** Where it lies in the package. */
    String path() {
        return path(name);
    }

    /** Where the table of this name lies in the package. */
    static String path(String table) {
        return "data/" + table + ".csv";
    }

    Sheet sheet() {
        return Sheet.of(fields.stream().map(Field::column).toList(), rows);
    }

    /** Whether several values may stand in one of its cells. */
    boolean hasLists() {
        return fields.stream().anyMatch(field -> field.type().isList());
    }

    /** Every fact that a row of it states, in the order of the rows. */
    Stream<NamedFact> statedFacts() {
        return rows.stream().flatMap(facts);
    }
}
