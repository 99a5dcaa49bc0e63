package org.summitatlas.dataset;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The fingerprint of a dataset. */
final class Digest {

    private Digest() {
    }

    /**
     * The lower-case hex SHA-256 over all files in the order of their names: of each its name in UTF-8, a zero byte,
     * its length as eight bytes, and its bytes as they are. The length keeps the files apart.
     */
    static String of(Map<DataFile, byte[]> files) {
        SortedMap<String, byte[]> byName = new TreeMap<>();
        files.forEach((file, bytes) -> byName.put(file.fileName(), bytes));
        MessageDigest sha256 = sha256();
        byName.forEach((name, bytes) -> {
            sha256.update(name.getBytes(StandardCharsets.UTF_8));
            sha256.update((byte) 0);
            sha256.update(ByteBuffer.allocate(Long.BYTES).putLong(bytes.length).flip());
            sha256.update(bytes);
        });
        return HexFormat.of().formatHex(sha256.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
