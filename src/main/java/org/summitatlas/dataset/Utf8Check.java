package org.summitatlas.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Tells whether bytes are text in UTF-8 at all. */
final class Utf8Check {

    private static final int BUFFER = 1 << 16;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CharBuffer text = CharBuffer.allocate(BUFFER);
    private int lines = 1;
    private boolean isBlank = true;
    private boolean hasZeros;
    private char first;

    private Utf8Check() {
    }

    /**
     * Reads to the end.
     *
     * @throws Malformed   if it is no text in UTF-8, empty, or begins with a byte order mark
     * @throws IOException if the system refuses
     */
    static void of(InputStream in) throws Malformed, IOException {
        new Utf8Check().run(in);
    }

    private void run(InputStream in) throws Malformed, IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
        boolean atEnd = false;
        while (!atEnd) {
            int read = in.readNBytes(bytes.array(), bytes.position(), bytes.remaining());
            atEnd = read < bytes.remaining();
            CoderResult result = decoder.decode(bytes.position(bytes.position() + read).flip(), text, atEnd);
            look();
            if (result.isError()) {
                throw new Malformed("", "not encoded in UTF-8 (line " + lines + ")");
            }
            bytes.compact();
        }
        if (isBlank) {
            throw new Malformed("", "the file is empty");
        }
        if (hasZeros) {
            throw new Malformed("", "the file holds zero bytes, as UTF-16 does; save it as UTF-8");
        }
        if (first == BYTE_ORDER_MARK) {
            throw new Malformed("", "the file begins with a byte order mark; save it as UTF-8 without one");
        }
    }

    private void look() {
        text.flip();
        while (text.hasRemaining()) {
            char sign = text.get();
            first = first == 0 ? sign : first;
            lines += sign == '\n' ? 1 : 0;
            isBlank &= Character.isWhitespace(sign);
            hasZeros |= sign == 0;
        }
        text.clear();
    }
}
