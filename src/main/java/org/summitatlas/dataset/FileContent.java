package org.summitatlas.dataset;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The bytes of one file, which can be read more than once and need not be in memory all at once. */
public interface FileContent {

    /** How many bytes there are. */
    long size();

    /**
     * Reads from the beginning.
     *
     * @throws IOException if the system refuses
     */
    InputStream open() throws IOException;

    /**
     * All of them in memory.
     *
     * @throws IOException if the system refuses
     */
    default byte[] bytes() throws IOException {
        try (InputStream in = open()) {
            return in.readAllBytes();
        }
    }

    /** Bytes that are in memory already. */
    static FileContent of(byte[] bytes) {
        return new FileContent() {
            @Override
            public long size() {
                return bytes.length;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(bytes);
            }
        };
    }
}
