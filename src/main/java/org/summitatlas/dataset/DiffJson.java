package org.summitatlas.dataset;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.summitatlas.dataset.DatasetDiff.Added;
import org.summitatlas.dataset.DatasetDiff.CollectionChange;
import org.summitatlas.dataset.DatasetDiff.Corrected;
import org.summitatlas.dataset.DatasetDiff.EntryChange;
import org.summitatlas.dataset.DatasetDiff.FieldChange;
import org.summitatlas.dataset.DatasetDiff.Removed;
import org.summitatlas.model.DatasetInfo;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes the differences of two datasets as JSON for other programs: both versions, the fields of {@code dataset.json}
 * that differ, and for each collection that differs the entries added, removed and corrected. A value that is not
 * there is left out, never {@code null}. Set as the JSON of tables is: UTF-8, LF, indented by two spaces.
 */
public final class DiffJson {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter WRITER = JsonMapper.builder()
            .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
            .build()
            .writer()
            .with(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withArrayEmptySeparator(""))
                    .withArrayIndenter(LINES)
                    .withObjectIndenter(LINES));

    private DiffJson() {
    }

    /**
     * Writes the differences and a line feed, and flushes. The stream stays open.
     *
     * @throws IOException if the stream refuses; what was written until then is incomplete
     */
    public static void write(DatasetDiff diff, OutputStream out) throws IOException {
        out.write((WRITER.writeValueAsString(json(diff)) + "\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static ObjectNode json(DatasetDiff diff) {
        ObjectNode json = MAPPER.createObjectNode();
        json.set("old", json(diff.older()));
        json.set("new", json(diff.newer()));
        json.set("dataset", json(diff.info()));
        ArrayNode collections = json.putArray("collections");
        diff.collections().forEach(collection -> collections.add(json(collection)));
        return json;
    }

    private static ObjectNode json(DatasetInfo info) {
        return MAPPER.createObjectNode()
                .put("version", info.version())
                .put("as_of", info.asOf().toString())
                .put("sha256", info.sha256());
    }

    private static ObjectNode json(CollectionChange collection) {
        ObjectNode json = MAPPER.createObjectNode().put("name", collection.name());
        ArrayNode added = json.putArray("added");
        ArrayNode removed = json.putArray("removed");
        ArrayNode corrected = json.putArray("corrected");
        collection.entries().forEach(entry -> {
            switch (entry) {
                case Added(var _, String content) -> set(named(added, entry), "entry", Optional.of(content));
                case Removed(var _, String content) -> set(named(removed, entry), "entry", Optional.of(content));
                case Corrected(var _, var fields) -> named(corrected, entry).set("fields", json(fields));
            }
        });
        return json;
    }

    private static ObjectNode named(ArrayNode list, EntryChange entry) {
        return list.addObject().put("id", entry.id());
    }

    private static ArrayNode json(List<FieldChange> fields) {
        ArrayNode json = MAPPER.createArrayNode();
        fields.forEach(field -> {
            ObjectNode change = json.addObject().put("pointer", field.pointer());
            set(change, "old", field.before());
            set(change, "new", field.after());
        });
        return json;
    }

    private static void set(ObjectNode json, String name, Optional<String> value) {
        value.ifPresent(text -> json.set(name, MAPPER.readTree(text)));
    }
}
