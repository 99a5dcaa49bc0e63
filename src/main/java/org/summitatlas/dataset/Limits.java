package org.summitatlas.dataset;

import java.io.IOException;
import java.io.InputStream;

/** How much is taken in. A dataset of many times the size of ours stays far below; what is larger is something else. */
final class Limits {

    private static final int MIB = 1 << 20;
    /** Bytes of one file. */
    static final int FILE = 16 * MIB;
    /** Bytes of all files of a zip together, packed or unpacked. */
    static final int ZIP = 64 * MIB;

    /** A file has more bytes than one may have. */
    static final class TooLarge extends IOException {

        private static final long serialVersionUID = 1L;

        private TooLarge() {
            super("larger than " + mebibytes(FILE) + ", the most that a file may have");
        }
    }

    private Limits() {
    }

    /**
     * Everything in the stream, which is read up to the limit and no further.
     *
     * @throws TooLarge if there is more
     */
    static byte[] read(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(FILE + 1);
        if (bytes.length > FILE) {
            throw new TooLarge();
        }
        return bytes;
    }

    static String mebibytes(int bytes) {
        return bytes / MIB + " MiB";
    }
}
