package org.summitatlas.export.datapackage;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.summitatlas.export.datapackage.DescribedTable.DescribedColumn;
import org.summitatlas.export.datapackage.DescribedTable.Reference;

/** Holds every cell of a package against what a description in it says, knowing nothing of how either was made. */
final class PackageCheck {

    private final Map<String, byte[]> files;
    private final Map<String, List<Map<String, String>>> rows = new HashMap<>();
    private final List<String> problems = new ArrayList<>();

    private PackageCheck(Map<String, byte[]> files) {
        this.files = files;
    }

    /** What is wrong, in words; empty if nothing is. */
    static List<String> problems(Map<String, byte[]> files, List<DescribedTable> tables) {
        PackageCheck check = new PackageCheck(files);
        tables.forEach(check::read);
        tables.forEach(check::cells);
        tables.forEach(check::keys);
        return check.problems;
    }

    private void read(DescribedTable table) {
        String text = new String(files.get(table.path()), StandardCharsets.UTF_8);
        List<String> names = table.columns().stream().map(DescribedColumn::name).toList();
        try (var parser = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get()
                .parse(new StringReader(text))) {
            if (!parser.getHeaderNames().equals(names)) {
                problems.add(table.path() + ": the heading is " + parser.getHeaderNames());
            }
            List<CSVRecord> records = parser.getRecords();
            records.stream().filter(record -> !record.isConsistent())
                    .forEach(record -> problems.add(table.path() + ": a row of " + record.size() + " cells"));
            rows.put(table.path(), records.stream().map(CSVRecord::toMap).toList());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void cells(DescribedTable table) {
        for (DescribedColumn column : table.columns()) {
            List<String> cells = rows.get(table.path()).stream()
                    .map(row -> row.getOrDefault(column.name(), "")).toList();
            cells.forEach(cell -> cell(table, column, cell));
            if (column.unique() && Set.copyOf(cells).size() < cells.size()) {
                problems.add(place(table, column) + ": values that repeat");
            }
        }
    }

    private void cell(DescribedTable table, DescribedColumn column, String cell) {
        if (cell.isEmpty()) {
            if (column.required()) {
                problems.add(place(table, column) + ": blank");
            }
            return;
        }
        Stream<String> parts = column.separator().map(mark -> Stream.of(cell.split(Pattern.quote(mark), -1)))
                .orElseGet(() -> Stream.of(cell));
        parts.filter(part -> !fits(column, part))
                .forEach(part -> problems.add(place(table, column) + ": " + part + " does not fit"));
    }

    private static boolean fits(DescribedColumn column, String part) {
        Predicate<String> kind = switch (column.kind()) {
            case "string" -> text -> !text.isBlank();
            case "integer" -> text -> text.matches("0|[1-9][0-9]*");
            case "boolean" -> text -> text.equals("true") || text.equals("false");
            case "date" -> text -> parses(() -> LocalDate.parse(text));
            case "time" -> text -> text.length() == 5 && parses(() -> LocalTime.parse(text));
            case "address" -> text -> text.matches("https?://.+") && parses(() -> URI.create(text));
            default -> throw new AssertionError(column.kind());
        };
        return kind.test(part) && (column.words().isEmpty() || column.words().contains(part))
                && column.pattern().map(part::matches).orElse(true);
    }

    private static boolean parses(Runnable parse) {
        try {
            parse.run();
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    private void keys(DescribedTable table) {
        Set<List<String>> seen = new HashSet<>();
        for (Map<String, String> row : rows.get(table.path())) {
            if (!seen.add(values(row, table.key()))) {
                problems.add(table.path() + ": two rows with the key " + values(row, table.key()));
            }
        }
        table.references().forEach(reference -> references(table, reference));
    }

    private void references(DescribedTable table, Reference reference) {
        Set<List<String>> there = rows.get(reference.path()).stream()
                .map(row -> values(row, reference.targets())).collect(Collectors.toSet());
        rows.get(table.path()).stream().map(row -> values(row, reference.columns()))
                .filter(values -> !values.stream().allMatch(String::isEmpty)).filter(values -> !there.contains(values))
                .forEach(values -> problems.add(table.path() + ": " + reference.columns() + " " + values
                        + " is not in " + reference.path()));
    }

    private static List<String> values(Map<String, String> row, List<String> columns) {
        return columns.stream().map(row::get).toList();
    }

    private static String place(DescribedTable table, DescribedColumn column) {
        return table.path() + ", " + column.name();
    }
}
