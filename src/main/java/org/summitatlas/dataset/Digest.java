package org.summitatlas.dataset;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The fingerprint of a dataset: the SHA-256 over all files, to be added in the order of their names; of each its name
 * in UTF-8, a zero byte, its length as eight bytes, and its bytes as they are. The length keeps the files apart.
 */
final class Digest {

    private static final int BUFFER = 1 << 16;

    private final MessageDigest sha256 = sha256();

    /** @throws IOException if the file cannot be read, or is of another length than it says; the digest is void then */
    void add(String name, FileContent content) throws IOException {
        sha256.update(name.getBytes(StandardCharsets.UTF_8));
        sha256.update((byte) 0);
        sha256.update(ByteBuffer.allocate(Long.BYTES).putLong(content.size()).flip());
        byte[] buffer = new byte[BUFFER];
        long length = 0;
        try (InputStream in = content.open()) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                sha256.update(buffer, 0, read);
                length += read;
            }
        }
        if (length != content.size()) {
            throw new EOFException("the file is being changed");
        }
    }

    /** In lower case. */
    String hex() {
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
