package org.summitatlas.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** The files from which the bundled dataset is read, as they go into a package of the whole of it. */
public final class PackagedFiles {

    private static final List<String> COLLECTIONS = List.of("dataset", "sources", "parties", "groups", "people",
            "summits", "sessions", "documents", "endorsements", "attendances", "institutes", "frameworks", "figures",
            "disagreements");

    private PackagedFiles() {
    }

    /**
     * Their content by path, laid out as it lies in the program, so that the codebook finds the schemas.
     *
     * @throws IOException if the program lacks one of them, which is a fault of its build
     */
    public static SequencedMap<String, byte[]> all() throws IOException {
        DatasetFiles bundled = DatasetFiles.bundled();
        SequencedMap<String, byte[]> files = new LinkedHashMap<>();
        files.put("json/CODEBOOK.md", bundled.bytes("README.md"));
        for (String name : COLLECTIONS) {
            files.put("json/" + name + ".json", bundled.bytes(name + ".json"));
        }
        files.put("schema/common.schema.json", schema("common"));
        for (String name : COLLECTIONS) {
            files.put("schema/" + name + ".schema.json", schema(name));
        }
        return files;
    }

    private static byte[] schema(String name) throws IOException {
        try (InputStream in = PackagedFiles.class.getResourceAsStream(
                "/org/summitatlas/schema/" + name + ".schema.json")) {
            return in.readAllBytes();
        }
    }
}
