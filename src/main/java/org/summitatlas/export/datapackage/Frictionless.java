package org.summitatlas.export.datapackage;

import static java.util.Map.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.summitatlas.export.Sha256;
import org.summitatlas.model.Atlas;
import org.summitatlas.model.DatasetInfo;
import org.summitatlas.model.Source;

/**
 * The package in the words of the Data Package standard, version 2 (datapackage.org): {@code datapackage.json}. It does
 * not say when it was made, which would make equal packages differ.
 */
final class Frictionless {

    private static final String PROFILES = "https://datapackage.org/profiles/2.0/";

    private final Descriptions descriptions;

    Frictionless(Descriptions descriptions) {
        this.descriptions = descriptions;
    }

    /** @param csv the file of each table, by its path */
    Map<String, Object> describe(Atlas atlas, List<PackageTable<?>> tables, Map<String, byte[]> csv) {
        DatasetInfo info = atlas.data().info();
        return ordered(
                entry("$schema", PROFILES + "datapackage.json"),
                entry("name", About.NAME),
                entry("title", info.title().en()),
                entry("description", About.description(info)),
                entry("version", info.version()),
                entry("asOf", info.asOf().toString()),
                entry("datasetSha256", info.sha256()),
                entry("keywords", About.KEYWORDS),
                entry("licenses", List.of(licence(info))),
                entry("contributors", List.of(ordered(
                        entry("title", About.AUTHORS), entry("roles", List.of("creator", "publisher"))))),
                entry("sources", atlas.data().sources().stream().map(Frictionless::source).toList()),
                entry("resources", tables.stream().map(table -> resource(table, csv.get(table.path()))).toList()));
    }

    private static Map<String, Object> licence(DatasetInfo info) {
        Map<String, Object> licence = ordered(entry("name", info.licence()));
        About.licenceAddress(info).ifPresent(address -> licence.put("path", address));
        return licence;
    }

    private static Map<String, Object> source(Source source) {
        return ordered(entry("title", source.publisher() + ": " + source.title()), entry("path", source.url()));
    }

    private Map<String, Object> resource(PackageTable<?> table, byte[] csv) {
        return ordered(
                entry("$schema", PROFILES + "dataresource.json"),
                entry("name", table.name()),
                entry("type", "table"),
                entry("title", descriptions.title(table.name())),
                entry("description", descriptions.ofTable(table.name())),
                entry("path", table.path()),
                entry("format", "csv"),
                entry("mediatype", "text/csv"),
                entry("encoding", "utf-8"),
                entry("bytes", csv.length),
                entry("hash", "sha256:" + Sha256.of(csv)),
                entry("dialect", ordered(
                        entry("$schema", PROFILES + "tabledialect.json"),
                        entry("header", true),
                        entry("delimiter", ","),
                        entry("lineTerminator", "\r\n"),
                        entry("quoteChar", "\""),
                        entry("doubleQuote", true))),
                entry("schema", schema(table)));
    }

    private Map<String, Object> schema(PackageTable<?> table) {
        Map<String, Object> schema = ordered(
                entry("$schema", PROFILES + "tableschema.json"),
                entry("fields", table.fields().stream().map(field -> field(table, field)).toList()),
                entry("missingValues", List.of("")),
                entry("primaryKey", table.key()));
        if (!table.links().isEmpty()) {
            schema.put("foreignKeys", table.links().stream().map(link -> foreignKey(table, link)).toList());
        }
        return schema;
    }

    /** A table that points at itself leaves out its name. */
    private static Map<String, Object> foreignKey(PackageTable<?> table, Link link) {
        Map<String, Object> reference = new LinkedHashMap<>();
        if (!link.table().equals(table.name())) {
            reference.put("resource", link.table());
        }
        reference.put("fields", link.targets());
        return ordered(entry("fields", link.fields()), entry("reference", reference));
    }

    private Map<String, Object> field(PackageTable<?> table, Field<?> field) {
        Map<String, Object> described = ordered(
                entry("name", field.name()),
                entry("title", descriptions.title(field.name())),
                entry("description", descriptions.ofField(table.name(), field.name())));
        Map<String, Object> constraints = new LinkedHashMap<>();
        if (field.isRequired()) {
            constraints.put("required", true);
        }
        if (field.isUnique()) {
            constraints.put("unique", true);
        }
        addType(field.type(), described, constraints);
        if (!constraints.isEmpty()) {
            described.put("constraints", constraints);
        }
        return described;
    }

    private static void addType(FieldType type, Map<String, Object> field, Map<String, Object> constraints) {
        switch (type) {
            case FieldType.Text _, FieldType.KoreanText _ -> field.put("type", "string");
            case FieldType.Formed(String pattern) -> {
                field.put("type", "string");
                constraints.put("pattern", pattern);
            }
            case FieldType.PartialDay _ -> {
                field.put("type", "string");
                constraints.put("pattern", FieldType.PARTIAL_DAY);
            }
            case FieldType.Word(List<String> words) -> {
                field.put("type", "string");
                constraints.put("enum", words);
            }
            case FieldType.Several _, FieldType.SeveralInKorean _, FieldType.Words _ -> {
                field.put("type", "list");
                field.put("delimiter", FieldType.SEPARATOR);
                field.put("itemType", "string");
            }
            case FieldType.Address _ -> {
                field.put("type", "string");
                field.put("format", "uri");
            }
            case FieldType.Day _ -> field.put("type", "date");
            case FieldType.Time _ -> {
                field.put("type", "time");
                field.put("format", "%H:%M");
            }
            case FieldType.Count _ -> {
                field.put("type", "integer");
                constraints.put("minimum", 0);
            }
            case FieldType.Flag _ -> field.put("type", "boolean");
        }
    }

    /** The entries in the order given, open to more. */
    @SafeVarargs
    static Map<String, Object> ordered(Map.Entry<String, ?>... entries) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (Map.Entry<String, ?> entry : entries) {
            map.put(entry.getKey(), entry.getValue());
        }
        return map;
    }
}
