package org.summitatlas.export.datapackage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.summitatlas.export.Archive;
import org.summitatlas.export.ExportFormat;
import org.summitatlas.export.JsonWriter;
import org.summitatlas.export.Sha256;
import org.summitatlas.model.Atlas;

/**
 * The whole dataset as one zip: a CSV file for each table, in long form and joined by declared keys, what they mean in
 * two standards, how to read, use and cite it, and the dataset's own files. The same dataset gives the same bytes.
 */
public final class DataPackage {

    private DataPackage() {
    }

    /**
     * Writes the zip, and flushes. The stream stays open.
     *
     * @param datasetFiles the files from which the dataset was read, with its schemas and its codebook, by the path
     *                     that each shall have in the zip; they are copied as they are, in this order
     * @throws IOException if the stream refuses; what was written until then is incomplete
     */
    public static void write(Atlas atlas, Map<String, byte[]> datasetFiles, OutputStream out) throws IOException {
        Archive.write(files(atlas, datasetFiles), out);
    }

    private static Map<String, byte[]> files(Atlas atlas, Map<String, byte[]> datasetFiles) throws IOException {
        Descriptions descriptions = new Descriptions();
        List<PackageTable<?>> tables = PackageTables.of(atlas);
        Map<String, byte[]> csv = new LinkedHashMap<>();
        for (PackageTable<?> table : tables) {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            ExportFormat.CSV.write(table.sheet(), file);
            csv.put(table.path(), file.toByteArray());
        }
        About about = new About(atlas.data().info());
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("datapackage.json", json(new Frictionless(descriptions).describe(atlas, tables, csv)));
        files.put("csv-metadata.json", json(new CsvOnTheWeb(descriptions).describe(atlas.data().info(), tables)));
        files.put("README.md", about.readme(tables, descriptions));
        files.put("LICENSE.txt", about.licence());
        files.put("CITATION.cff", about.citation());
        files.putAll(csv);
        files.putAll(datasetFiles);
        files.put("SHA256SUMS", checksums(files));
        return files;
    }

    /** A line for each file, as {@code sha256sum --check} reads them. */
    private static byte[] checksums(Map<String, byte[]> files) {
        return files.entrySet().stream().map(file -> Sha256.of(file.getValue()) + "  " + file.getKey() + "\n")
                .collect(Collectors.joining()).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] json(Map<String, Object> description) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        JsonWriter.write(description, file);
        return file.toByteArray();
    }
}
