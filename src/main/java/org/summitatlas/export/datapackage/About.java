package org.summitatlas.export.datapackage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.summitatlas.export.citation.CitationFormat;
import org.summitatlas.export.citation.Citations;
import org.summitatlas.model.DatasetInfo;
import org.summitatlas.model.Language;

/** What the package says of itself as a whole, and the pages in it that people read. */
final class About {

    static final String NAME = "summit-atlas";
    static final String AUTHORS = "Summit Atlas";
    static final List<String> KEYWORDS = List.of("AI summit", "AI governance", "AI safety", "declaration",
            "signatories", "Bletchley Park", "Seoul", "Paris", "New Delhi");

    private static final Map<String, String> ADDRESSES =
            Map.of("CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/");

    private final DatasetInfo info;

    About(DatasetInfo info) {
        this.info = info;
    }

    /** Where the text of the licence stands; empty for one that is not known here. */
    static Optional<String> licenceAddress(DatasetInfo info) {
        return Optional.ofNullable(ADDRESSES.get(info.licence()));
    }

    static String description(DatasetInfo info) {
        return "Who took part in the international AI summits, what came out of them, who endorsed which document, and "
                + "the evidence for each of those facts. Facts checked up to " + info.asOf() + ".";
    }

    /** How to read the package. */
    byte[] readme(List<PackageTable<?>> tables, Descriptions descriptions) {
        String list = tables.stream().map(table -> "| `" + table.path() + "` | " + table.rows().size() + " | "
                + descriptions.ofTable(table.name()) + " |").collect(Collectors.joining("\n"));
        String listTables = tables.stream().filter(PackageTable::hasLists).map(table -> "`" + table.name() + "`")
                .collect(Collectors.joining(", "));
        return page("README.md", Map.of("tables", list, "list_tables", listTables));
    }

    /** Which licence covers what. */
    byte[] licence() {
        return page("LICENSE.txt", Map.of());
    }

    /** How to cite the dataset, in the Citation File Format 1.2.0. */
    byte[] citation() {
        return page("CITATION.cff", Map.of(
                "keywords", KEYWORDS.stream().map(word -> "  - " + quoted(word)).collect(Collectors.joining("\n"))));
    }

    private byte[] page(String name, Map<String, String> more) {
        Map<String, String> facts = Map.of(
                "title", info.title().en(),
                "version", info.version(),
                "as_of", info.asOf().toString(),
                "licence", info.licence(),
                "licence_address", licenceAddress(info).orElse("https://spdx.org/licenses/" + info.licence()),
                "sha256", info.sha256(),
                "digest", "sha256:" + info.sha256(),
                "authors", AUTHORS,
                "citation", CitationFormat.TEXT.text(List.of(Citations.ofDataset(info)), Language.EN).strip(),
                "description", description(info));
        String page = template(name);
        for (Map<String, String> values : List.of(facts, more)) {
            for (Map.Entry<String, String> value : values.entrySet()) {
                page = page.replace("{quoted:" + value.getKey() + "}", quoted(value.getValue()))
                        .replace("{" + value.getKey() + "}", value.getValue());
            }
        }
        return page.getBytes(StandardCharsets.UTF_8);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String template(String name) {
        try (InputStream in = About.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
