package org.summitatlas.export;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.summitatlas.export.Provenance.Rows;
import org.summitatlas.export.Provenance.Shown;
import org.summitatlas.export.Provenance.View;
import org.summitatlas.export.SheetFile.Written;
import org.summitatlas.model.DatasetInfo;
import org.summitatlas.model.Language;
import org.summitatlas.model.LocalizedText;
import org.summitatlas.query.TableId;
import org.summitatlas.query.Terms;

/**
 * What a file of rows is and what it was made of, as JSON. Beside CSV and TSV it is the description of a table that
 * <a href="https://www.w3.org/TR/tabular-metadata/">CSV on the Web</a> asks for; beside other formats the same without
 * what only a CSV needs to be told. It holds no time of making: of the same rows it has the same bytes.
 *
 * @param name    the name of the file beside which it stands, or its path from there with {@code /} between folders
 * @param file    the rows
 * @param written what came of writing them
 */
public record Sidecar(String name, SheetFile file, Written written) {

    private static final String ENDING = "-metadata.json";
    private static final String PARTIAL_DATE = "^\\d{4}(-\\d{2}(-\\d{2})?)?$";

    /** Where it stands: for {@code rows.csv} the file {@code rows.csv-metadata.json} in the same folder. */
    public static Path beside(Path file) {
        return file.resolveSibling(file.getFileName() + ENDING);
    }

    /**
     * Writes it, and flushes. The stream stays open.
     *
     * @throws IOException if the stream refuses
     */
    public void write(OutputStream out) throws IOException {
        JsonWriter.write(content(), out);
    }

    private Map<String, Object> content() {
        Optional<String> delimiter = switch (file.format()) {
            case CSV, CSV_EXCEL -> Optional.of(",");
            case TSV -> Optional.of("\t");
            case JSON, JSONL, MARKDOWN -> Optional.empty();
        };
        Provenance provenance = file.provenance();
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("@context", "http://www.w3.org/ns/csvw");
        content.put("url", url());
        content.put("dc:title", title(provenance));
        content.put("dc:description", provenance.sentence().en());
        content.put("dc:license", Map.of("@id", "https://spdx.org/licenses/" + provenance.dataset().licence()));
        content.put("dc:bibliographicCitation", file.citation());
        delimiter.ifPresentOrElse(mark -> {
            content.put("dialect", dialect(mark));
            content.put("tableSchema", Map.of("columns", columns()));
        }, () -> content.remove("@context"));
        content.put("notes", List.of(notes()));
        return content;
    }

    /** What the rows are. What was found is told by the sentence, which speaks of every party and not of these rows. */
    private static String title(Provenance provenance) {
        String rows = provenance.shown().map(shown -> switch (shown) {
            case Provenance.View view -> view.name();
            case Provenance.Rows table -> table.table().word();
        }).orElse("rows");
        return provenance.dataset().title().en() + ": " + rows;
    }

    /** A colon in the first part of an address would be read as the end of its scheme. */
    private String url() {
        try {
            URI absolute = new URI("file", null, "/" + name, null);
            return absolute.toASCIIString().substring("file:/".length()).replace(":", "%3A");
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(name, e);
        }
    }

    private static Map<String, Object> dialect(String delimiter) {
        Map<String, Object> dialect = new LinkedHashMap<>();
        dialect.put("encoding", "utf-8");
        dialect.put("delimiter", delimiter);
        dialect.put("lineTerminators", List.of("\r\n"));
        dialect.put("header", true);
        return dialect;
    }

    private List<Map<String, Object>> columns() {
        List<ColumnKind> kinds = ColumnKind.of(file.sheet());
        Terms terms = new Terms(Language.EN);
        return IntStream.range(0, kinds.size()).mapToObj(index -> column(index, kinds.get(index), terms)).toList();
    }

    private Map<String, Object> column(int index, ColumnKind kind, Terms terms) {
        String id = file.sheet().header().get(index);
        Map<String, Object> column = new LinkedHashMap<>();
        column.put("name", id);
        // What stands in the header has to be among the titles.
        column.put("titles", Stream.concat(Stream.of(id),
                file.sheet().column(index).flatMap(terms::findHeading).stream()).distinct().toList());
        column.put("datatype", switch (kind) {
            case COUNT -> "integer";
            case DATE -> partialDate();
            case LIST, TEXT -> "string";
        });
        if (kind == ColumnKind.LIST) {
            column.put("separator", "|");
        }
        return column;
    }

    private static Map<String, Object> partialDate() {
        Map<String, Object> type = new LinkedHashMap<>();
        type.put("base", "string");
        type.put("format", PARTIAL_DATE);
        return type;
    }

    private Map<String, Object> notes() {
        Provenance provenance = file.provenance();
        Map<String, Object> notes = new LinkedHashMap<>();
        notes.put("query", provenance.line());
        notes.put("sentence", both(provenance.sentence()));
        notes.put("as_of", provenance.asOf().toString());
        provenance.shown().ifPresent(shown -> notes.putAll(shown(shown)));
        notes.put("dataset", dataset(provenance.dataset()));
        notes.put("rows", file.sheet().size());
        notes.put("guarded", written.guarded().stream().map(Sidecar::guarded).toList());
        notes.put("sha256", written.sha256());
        return notes;
    }

    private static Map<String, String> shown(Shown shown) {
        Map<String, String> notes = new LinkedHashMap<>();
        switch (shown) {
            case View(String name, String arrangement, Optional<String> colour) -> {
                notes.put("view", name);
                notes.put("arrangement", arrangement);
                colour.ifPresent(document -> notes.put("colour", document));
            }
            case Rows(TableId table, String sort) -> {
                notes.put("table", table.word());
                notes.put("sort", sort);
            }
        }
        // What is as at first, goes without saying.
        notes.values().removeIf(String::isEmpty);
        return notes;
    }

    private static Map<String, Object> both(LocalizedText text) {
        Map<String, Object> both = new LinkedHashMap<>();
        both.put("en", text.en());
        text.ko().ifPresent(korean -> both.put("ko", korean));
        return both;
    }

    private static Map<String, Object> dataset(DatasetInfo info) {
        Map<String, Object> dataset = new LinkedHashMap<>();
        dataset.put("title", info.title().en());
        dataset.put("version", info.version());
        dataset.put("sha256", info.sha256());
        return dataset;
    }

    private static Map<String, Object> guarded(Guarded cell) {
        Map<String, Object> guarded = new LinkedHashMap<>();
        guarded.put("row", cell.row());
        guarded.put("column", cell.column());
        guarded.put("value", cell.value());
        return guarded;
    }
}
