package org.summitatlas.export.pack;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.summitatlas.export.JsonWriter;
import org.summitatlas.model.EnumWord;

/** Writes a manifest as JSON that people can read and compare: sorted fields, a line each, UTF-8 and LF. */
final class ManifestText {

    private ManifestText() {
    }

    static void write(Manifest manifest, OutputStream out) throws IOException {
        JsonWriter.write(sorted(Map.of(
                "kind", Manifest.KIND,
                "format", Manifest.FORMAT,
                "program", manifest.program(),
                "dataset", dataset(manifest.dataset()),
                "as_of", manifest.asOf().toString(),
                "query", manifest.line(),
                "table", sorted(Map.of("id", manifest.table().word(), "columns", manifest.columns(),
                        "sort", manifest.sort())),
                "picture", picture(manifest),
                "files", files(manifest.files()))), out);
    }

    private static Map<String, Object> dataset(Manifest.Stamp dataset) {
        return sorted(Map.of("version", dataset.version(), "as_of", dataset.asOf().toString(),
                "sha256", dataset.sha256()));
    }

    private static Map<String, Object> picture(Manifest manifest) {
        return sorted(Map.of(
                "subject", manifest.picture().subject().word(),
                "arrangement", manifest.picture().arrangement(),
                "colour", manifest.picture().colour().orElse(""),
                "theme", manifest.look().theme().word(),
                "language", EnumWord.of(manifest.look().language()),
                "width", number(manifest.look().width())));
    }

    /** A whole number without a fraction. */
    private static Number number(double value) {
        return value == Math.rint(value) ? (Number) (long) value : (Number) value;
    }

    private static List<Map<String, Object>> files(List<Manifest.Entry> files) {
        return files.stream().sorted(Comparator.comparing(Manifest.Entry::path))
                .map(file -> sorted(Map.of("path", file.path(), "bytes", file.bytes(), "sha256", file.sha256())))
                .toList();
    }

    private static Map<String, Object> sorted(Map<String, Object> fields) {
        return new TreeMap<>(fields);
    }
}
