package org.summitatlas.export.datapackage;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;

/** The fingerprints of files. */
final class Checksum {

    private Checksum() {
    }

    /** The SHA-256 in lower-case hex. */
    static String of(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** A line for each file, as {@code sha256sum --check} reads them. */
    static byte[] list(Map<String, byte[]> files) {
        return files.entrySet().stream().map(file -> of(file.getValue()) + "  " + file.getKey() + "\n")
                .collect(Collectors.joining()).getBytes(StandardCharsets.UTF_8);
    }
}
