package org.summitatlas.dataset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Zips for tests, as they should be and as they should not. */
public final class Zips {

    private Zips() {
    }

    /** Writes a zip of these entries, in the order of the map. */
    public static Path write(Path file, Map<String, byte[]> entries) throws IOException {
        return Files.write(file, bytes(entries));
    }

    static byte[] bytes(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return bytes.toByteArray();
    }

    /** The bytes with every occurrence of an ASCII text replaced by another of the same length. */
    static byte[] replacing(byte[] bytes, String target, String replacement) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return text.replace(target, replacement).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The zip with the flag for encryption set in each of its headers. */
    static byte[] encrypted(byte[] zip) {
        byte[] bytes = zip.clone();
        setFlag(bytes, "PK\u0003\u0004", 6);
        setFlag(bytes, "PK\u0001\u0002", 8);
        return bytes;
    }

    private static void setFlag(byte[] bytes, String signature, int offset) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        for (int at = text.indexOf(signature); at >= 0; at = text.indexOf(signature, at + 1)) {
            bytes[at + offset] |= 1;
        }
    }
}
