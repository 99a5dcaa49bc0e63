package org.summitatlas.export;

import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The fingerprint of a file: SHA-256 in lower-case hex. */
public final class Sha256 {

    /** Passes bytes on and takes their fingerprint. */
    static final class Digesting extends DigestOutputStream {

        private Digesting(OutputStream out) {
            super(out, digest());
        }

        /** Of what has passed since it was last asked. */
        String fingerprint() {
            return HexFormat.of().formatHex(getMessageDigest().digest());
        }
    }

    private Sha256() {
    }

    /** Of a whole file. */
    public static String of(byte[] content) {
        return HexFormat.of().formatHex(digest().digest(content));
    }

    /** Of a file that is being written to a stream. */
    static Digesting through(OutputStream out) {
        return new Digesting(out);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
