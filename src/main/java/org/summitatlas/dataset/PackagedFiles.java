package org.summitatlas.dataset;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/** The files from which the bundled dataset is read, as they go into a package of the whole of it. */
public final class PackagedFiles {

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
        files.put("json/CODEBOOK.md", bundled.content("README.md").bytes());
        for (DataFile file : DataFile.values()) {
            files.put("json/" + file.fileName(), bundled.content(file.fileName()).bytes());
        }
        files.put("schema/common.schema.json", schema("common"));
        for (DataFile file : DataFile.values()) {
            files.put("schema/" + file.collection() + ".schema.json", schema(file.collection()));
        }
        return files;
    }

    private static byte[] schema(String name) throws IOException {
        String path = "/org/summitatlas/schema/" + name + ".schema.json";
        try (InputStream in = PackagedFiles.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new FileNotFoundException(path);
            }
            return in.readAllBytes();
        }
    }
}
