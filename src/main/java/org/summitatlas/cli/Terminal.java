package org.summitatlas.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Standard output where it is a screen, on which pictures in bytes and archives would be gibberish. */
public final class Terminal extends FilterOutputStream {

    public Terminal(OutputStream out) {
        super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
    }
}
