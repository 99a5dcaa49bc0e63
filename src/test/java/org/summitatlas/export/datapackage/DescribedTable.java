package org.summitatlas.export.datapackage;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A table as a description in the package has it, whichever of the two it is.
 *
 * @param path where its file lies
 */
record DescribedTable(String path, List<DescribedColumn> columns, List<String> key, List<Reference> references) {

    /**
     * @param kind      {@code string, integer, boolean, date, time, address}
     * @param words     the words that a cell, or each part of it, may be; empty for any
     * @param pattern   for all of a cell, or each part of it
     * @param separator between the parts of a cell
     */
    record DescribedColumn(String name, String kind, boolean required, boolean unique, Set<String> words,
                           Optional<String> pattern, Optional<String> separator) {
    }

    /** @param path the file of the table pointed at */
    record Reference(List<String> columns, String path, List<String> targets) {
    }

    /** Reads {@code datapackage.json}. */
    static List<DescribedTable> frictionless(JsonNode descriptor) {
        return elements(descriptor.get("resources")).map(resource -> {
            JsonNode schema = resource.get("schema");
            return new DescribedTable(resource.get("path").stringValue(),
                    elements(schema.get("fields")).map(DescribedTable::frictionlessColumn).toList(),
                    texts(schema.get("primaryKey")),
                    elements(schema.get("foreignKeys")).map(key -> new Reference(texts(key.get("fields")),
                            pathOf(key.get("reference").get("resource"), resource, descriptor),
                            texts(key.get("reference").get("fields")))).toList());
        }).toList();
    }

    /** A key without the name of a table is within its own. */
    private static String pathOf(JsonNode name, JsonNode own, JsonNode descriptor) {
        return name == null ? own.get("path").stringValue() : elements(descriptor.get("resources"))
                .filter(resource -> resource.get("name").equals(name)).findFirst().orElseThrow()
                .get("path").stringValue();
    }

    private static DescribedColumn frictionlessColumn(JsonNode field) {
        JsonNode constraints = field.path("constraints");
        String type = field.get("type").stringValue();
        boolean isAddress = field.path("format").asString("").equals("uri");
        String kind = isAddress ? "address" : type.equals("list") ? "string" : type;
        return new DescribedColumn(field.get("name").stringValue(), kind,
                constraints.path("required").asBoolean(false), constraints.path("unique").asBoolean(false),
                Set.copyOf(texts(constraints.get("enum"))), text(constraints.get("pattern")),
                text(field.get("delimiter")));
    }

    /** Reads {@code csv-metadata.json}. */
    static List<DescribedTable> csvOnTheWeb(JsonNode group) {
        return elements(group.get("tables")).map(table -> {
            JsonNode schema = table.get("tableSchema");
            return new DescribedTable(table.get("url").stringValue(),
                    elements(schema.get("columns")).map(DescribedTable::webColumn).toList(),
                    texts(schema.get("primaryKey")),
                    elements(schema.get("foreignKeys")).map(key -> new Reference(texts(key.get("columnReference")),
                            key.get("reference").get("resource").stringValue(),
                            texts(key.get("reference").get("columnReference")))).toList());
        }).toList();
    }

    private static DescribedColumn webColumn(JsonNode column) {
        JsonNode datatype = column.get("datatype");
        String base = datatype.isObject() ? datatype.get("base").stringValue() : datatype.stringValue();
        String kind = switch (base) {
            case "nonNegativeInteger" -> "integer";
            case "anyURI" -> "address";
            case "string", "boolean", "date", "time" -> base;
            default -> throw new AssertionError("a datatype that nobody expected: " + base);
        };
        return new DescribedColumn(column.get("name").stringValue(), kind,
                column.path("required").asBoolean(false), false, Set.of(),
                kind.equals("string") ? text(datatype.get("format")) : Optional.empty(), text(column.get("separator")));
    }

    static Stream<JsonNode> elements(JsonNode array) {
        return array == null ? Stream.empty() : array.valueStream();
    }

    private static List<String> texts(JsonNode array) {
        return elements(array).map(JsonNode::stringValue).toList();
    }

    private static Optional<String> text(JsonNode node) {
        return Optional.ofNullable(node).map(JsonNode::stringValue);
    }
}
