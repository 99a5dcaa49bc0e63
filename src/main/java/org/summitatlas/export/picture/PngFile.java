package org.summitatlas.export.picture;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes rows of pixels as PNG, from the top, so that a large picture never has to be in memory as a whole. */
final class PngFile {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int CHANNELS = 3;
    private static final byte AS_IS = 0;
    private static final byte AGAINST_ABOVE = 2;

    private final DataOutputStream out;
    private final Deflater deflater = new Deflater();
    private final byte[] packed = new byte[1 << 16];
    private byte[] above;
    private byte[] row;
    private final byte[] plain;
    private final byte[] different;

    /** Begins a picture; it has to get as many rows as it is high. */
    PngFile(int width, int height, OutputStream stream) throws IOException {
        out = new DataOutputStream(stream);
        above = new byte[width * CHANNELS];
        row = new byte[width * CHANNELS];
        plain = new byte[1 + width * CHANNELS];
        different = new byte[1 + width * CHANNELS];
        plain[0] = AS_IS;
        different[0] = AGAINST_ABOVE;
        out.write(SIGNATURE);
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        DataOutputStream fields = new DataOutputStream(header);
        fields.writeInt(width);
        fields.writeInt(height);
        // Eight bits for each of red, green and blue; the only compression and filtering there are; not interlaced.
        fields.write(new byte[] {8, 2, 0, 0, 0});
        chunk("IHDR", header.toByteArray(), header.size());
    }

    /** @param pixels {@code 0xRRGGBB} each, as many as the picture is wide */
    void row(int[] pixels) throws IOException {
        for (int x = 0, at = 0; x < pixels.length; x++) {
            row[at++] = (byte) (pixels[x] >> 16);
            row[at++] = (byte) (pixels[x] >> 8);
            row[at++] = (byte) pixels[x];
        }
        deflater.setInput(filtered());
        while (!deflater.needsInput()) {
            pack();
        }
        byte[] last = above;
        above = row;
        row = last;
    }

    /** The row, or how it differs from the one above if that is less. */
    private byte[] filtered() {
        int asIs = 0;
        int changed = 0;
        for (int at = 0; at < row.length; at++) {
            plain[at + 1] = row[at];
            different[at + 1] = (byte) (row[at] - above[at]);
            asIs += Math.abs(row[at]);
            changed += Math.abs(different[at + 1]);
        }
        return changed < asIs ? different : plain;
    }

    /** Ends the picture and flushes. */
    void end() throws IOException {
        deflater.finish();
        while (!deflater.finished()) {
            pack();
        }
        chunk("IEND", new byte[0], 0);
        out.flush();
    }

    /** Gives back what it holds outside of the heap. */
    void release() {
        deflater.end();
    }

    private void pack() throws IOException {
        int length = deflater.deflate(packed);
        if (length > 0) {
            chunk("IDAT", packed, length);
        }
    }

    private void chunk(String type, byte[] data, int length) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(data, 0, length);
        out.writeInt(length);
        out.write(name);
        out.write(data, 0, length);
        out.writeInt((int) check.getValue());
    }
}
