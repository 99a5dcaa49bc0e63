package org.summitatlas.export.citation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.summitatlas.model.PartialDate;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Writes citations as CSL-JSON, the input of citation processors: an array, its keys always in the same order. */
final class CslJsonWriter {

    private static final ObjectWriter JSON = JsonMapper.builder()
            .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
            .build()
            .writer()
            .with(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER))
                    .withObjectIndenter(new DefaultIndenter("  ", "\n")));

    private CslJsonWriter() {
    }

    static String text(List<Cited> citations) {
        return JSON.writeValueAsString(citations.stream().map(CslJsonWriter::item).toList()) + "\n";
    }

    private static Map<String, Object> item(Cited citation) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", citation.id());
        item.put("type", citation.type().csl());
        item.put("author", List.of(Map.of("literal", citation.publisher())));
        item.put("title", citation.title());
        switch (citation.type()) {
            case NEWS -> item.put("container-title", citation.publisher());
            case REPORT, TREATY, DATASET -> item.put("publisher", citation.publisher());
            // The author is enough: a style would print the same name twice.
            case WEBPAGE -> { }
        }
        put(item, "issued", citation.issued().map(CslJsonWriter::date));
        put(item, "accessed", citation.accessed().map(PartialDate::of).map(CslJsonWriter::date));
        put(item, "version", citation.version());
        put(item, "genre", citation.genre());
        put(item, "language", citation.language());
        put(item, "URL", citation.url());
        put(item, "note", citation.note());
        return item;
    }

    private static void put(Map<String, Object> item, String key, Optional<?> value) {
        value.ifPresent(present -> item.put(key, present));
    }

    /** As many numbers as are known. */
    private static Map<String, Object> date(PartialDate date) {
        int[] parts = Stream.of(IntStream.of(date.year()), date.month().stream(), date.day().stream())
                .flatMapToInt(numbers -> numbers).toArray();
        return Map.of("date-parts", List.of(parts));
    }
}
