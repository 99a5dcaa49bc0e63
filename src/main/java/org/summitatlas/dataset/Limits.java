package org.summitatlas.dataset;

import java.io.IOException;
import java.io.InputStream;

/**
 * How much is taken in. A dataset of a thousand times the size of ours stays below; what is larger is something else.
 */
final class Limits {

    private static final int MIB = 1 << 20;
    /** Bytes of one file in a folder, which is read piece by piece. */
    static final int FILE = 512 * MIB;
    /** Bytes of all files of a zip together, packed or unpacked: it is read into memory, and a small one can be much. */
    static final int ZIP = 64 * MIB;

    /** A file has more bytes than one may have. */
    static final class TooLarge extends IOException {

        private static final long serialVersionUID = 1L;

        private TooLarge(int most) {
            super("larger than " + mebibytes(most) + ", the most that a file may have");
        }
    }

    private Limits() {
    }

    /** @throws TooLarge if a file in a folder may not have so many bytes */
    static void check(long bytes) throws TooLarge {
        if (bytes > FILE) {
            throw new TooLarge(FILE);
        }
    }

    /**
     * Everything in an entry of a zip, which is read up to the limit and no further.
     *
     * @throws TooLarge if there is more
     */
    static byte[] readEntry(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(ZIP + 1);
        if (bytes.length > ZIP) {
            throw new TooLarge(ZIP);
        }
        return bytes;
    }

    static String mebibytes(int bytes) {
        return bytes / MIB + " MiB";
    }
}
