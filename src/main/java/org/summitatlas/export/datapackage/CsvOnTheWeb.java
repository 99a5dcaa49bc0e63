package org.summitatlas.export.datapackage;

import static java.util.Map.entry;
import static org.summitatlas.export.datapackage.Frictionless.ordered;

import java.util.List;
import java.util.Map;
import org.summitatlas.model.DatasetInfo;

/** The package in the words of the W3C's CSV on the Web: {@code csv-metadata.json}, a group of tables. */
final class CsvOnTheWeb {

    private final Descriptions descriptions;

    CsvOnTheWeb(Descriptions descriptions) {
        this.descriptions = descriptions;
    }

    Map<String, Object> describe(DatasetInfo info, List<PackageTable<?>> tables) {
        Map<String, Object> group = ordered(
                entry("@context", List.of("http://www.w3.org/ns/csvw", Map.of("@language", "en"))),
                entry("dc:title", info.title().en()),
                entry("dc:description", About.description(info)),
                entry("dc:creator", About.AUTHORS));
        group.put("dc:license", About.licenceAddress(info)
                .<Object>map(address -> Map.of("@id", address)).orElse(info.licence()));
        group.put("dialect", ordered(
                entry("encoding", "utf-8"), entry("lineTerminators", List.of("\r\n")), entry("header", true)));
        group.put("tables", tables.stream().map(this::table).toList());
        return group;
    }

    private Map<String, Object> table(PackageTable<?> table) {
        Map<String, Object> schema = ordered(
                entry("columns", table.fields().stream().map(field -> column(table, field)).toList()),
                entry("primaryKey", table.key()));
        if (!table.links().isEmpty()) {
            schema.put("foreignKeys", table.links().stream().map(CsvOnTheWeb::foreignKey).toList());
        }
        return ordered(
                entry("url", table.path()),
                entry("dc:title", descriptions.title(table.name())),
                entry("dc:description", descriptions.ofTable(table.name())),
                entry("tableSchema", schema));
    }

    private static Map<String, Object> foreignKey(Link link) {
        return ordered(
                entry("columnReference", link.fields()),
                entry("reference", ordered(
                        entry("resource", PackageTable.path(link.table())),
                        entry("columnReference", link.targets()))));
    }

    private Map<String, Object> column(PackageTable<?> table, Field<?> field) {
        Map<String, Object> column = ordered(
                entry("name", field.name()),
                // What stands in the file comes first, so that the heading is found there.
                entry("titles", List.of(field.name(), descriptions.title(field.name()))),
                entry("dc:description", descriptions.ofField(table.name(), field.name())));
        if (field.isRequired()) {
            column.put("required", true);
        }
        switch (field.type()) {
            case FieldType.Several _, FieldType.Words _ -> column.put("separator", FieldType.SEPARATOR);
            case FieldType.SeveralInKorean _ -> {
                column.put("separator", FieldType.SEPARATOR);
                column.put("lang", "ko");
            }
            case FieldType.KoreanText _ -> column.put("lang", "ko");
            default -> { }
        }
        column.put("datatype", datatype(field.type()));
        return column;
    }

    private static Object datatype(FieldType type) {
        return switch (type) {
            case FieldType.Text _, FieldType.KoreanText _, FieldType.Several _, FieldType.SeveralInKorean _ -> "string";
            case FieldType.Formed(String pattern) -> formed(pattern);
            case FieldType.PartialDay _ -> formed(FieldType.PARTIAL_DAY);
            case FieldType.Word(List<String> words) -> oneOf(words);
            case FieldType.Words(List<String> words) -> oneOf(words);
            case FieldType.Address _ -> "anyURI";
            case FieldType.Day _ -> ordered(entry("base", "date"), entry("format", "yyyy-MM-dd"));
            case FieldType.Time _ -> ordered(entry("base", "time"), entry("format", "HH:mm"));
            case FieldType.Count _ -> "nonNegativeInteger";
            case FieldType.Flag _ -> ordered(entry("base", "boolean"), entry("format", "true|false"));
        };
    }

    private static Map<String, Object> oneOf(List<String> words) {
        return formed("(" + String.join("|", words) + ")");
    }

    private static Map<String, Object> formed(String pattern) {
        return ordered(entry("base", "string"), entry("format", pattern));
    }
}
