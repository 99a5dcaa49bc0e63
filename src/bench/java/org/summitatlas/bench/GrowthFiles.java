package org.summitatlas.bench;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.summitatlas.dataset.PackagedFiles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes datasets of any size as files, in the likeness of the bundled one: every party many times over, the copies as
 * organizations (there are no more codes for states), each with all its stands, and its name printed in its own way.
 */
final class GrowthFiles {

    private static final JsonMapper MAPPER = new JsonMapper();
    /** Stands in a text where the number of the copy goes. */
    private static final String COPY = "\uE000";

    private final Path folder;
    private final int times;

    private GrowthFiles(Path folder, int times) {
        this.folder = folder;
        this.times = times;
    }

    /** Writes the files of a dataset with so many times the endorsements of the bundled one. */
    static void write(Path folder, int times) throws IOException {
        Files.createDirectories(folder);
        GrowthFiles files = new GrowthFiles(folder, times);
        for (var file : PackagedFiles.all().entrySet()) {
            if (file.getKey().startsWith("json/") && file.getKey().endsWith(".json")) {
                files.write(file.getKey().substring("json/".length()), file.getValue());
            }
        }
    }

    private void write(String name, byte[] content) throws IOException {
        if (times == 1) {
            Files.write(folder.resolve(name), content);
            return;
        }
        switch (name) {
            case "parties.json" -> repeat(name, content, GrowthFiles::party);
            case "endorsements.json" -> repeat(name, content, GrowthFiles::endorsement);
            case "documents.json" -> change(name, content, document -> document.set("open_to",
                    MAPPER.valueToTree(List.of("state", "organization", "company", "institution"))));
            case "figures.json" -> change(name, content, figure -> figure.set("explanation",
                    MAPPER.createObjectNode().put("en", "Generated.").put("ko", "생성됨.")));
            default -> Files.write(folder.resolve(name), content);
        }
    }

    private void change(String name, byte[] content, Consumer<ObjectNode> change) throws IOException {
        JsonNode entries = MAPPER.readTree(content);
        entries.forEach(entry -> change.accept((ObjectNode) entry));
        Files.writeString(folder.resolve(name), entries.toPrettyString());
    }

    private void repeat(String name, byte[] content, Consumer<ObjectNode> change) throws IOException {
        ArrayNode entries = (ArrayNode) MAPPER.readTree(content);
        List<String> first = texts(entries);
        entries.forEach(entry -> change.accept((ObjectNode) entry));
        List<String> copies = texts(entries);
        try (Writer out = Files.newBufferedWriter(folder.resolve(name))) {
            out.write("[\n" + String.join(",\n", first));
            for (int copy = 1; copy < times; copy++) {
                for (String text : copies) {
                    out.write(",\n");
                    out.write(text.replace(COPY, Integer.toString(copy)));
                }
            }
            out.write("\n]\n");
        }
    }

    /** Each entry indented as in the bundled files. */
    private static List<String> texts(ArrayNode entries) {
        return IntStream.range(0, entries.size())
                .mapToObj(index -> entries.get(index).toPrettyString().indent(2).stripTrailing()).toList();
    }

    private static void party(ObjectNode party) {
        String id = party.get("id").stringValue();
        JsonNode name = party.path("name");
        party.put("id", id + "-" + COPY).put("kind", "organization");
        party.set("name", MAPPER.createObjectNode()
                .put("en", name.path("en").asString(id) + " " + COPY)
                .put("ko", name.path("ko").asString(id) + " " + COPY));
    }

    private static void endorsement(ObjectNode endorsement) {
        endorsement.put("party", endorsement.get("party").stringValue() + "-" + COPY);
        endorsement.get("evidence").forEach(piece -> {
            if (piece.has("printed_as")) {
                ((ObjectNode) piece).put("printed_as", piece.get("printed_as").stringValue() + " " + COPY);
            }
        });
    }
}
