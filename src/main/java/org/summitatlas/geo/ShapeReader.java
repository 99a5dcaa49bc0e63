package org.summitatlas.geo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * Reads one level of detail. The form, which {@code packaging/geo} writes:
 *
 * <pre>
 * file  = "SAG1" number(shapes) shape* crc
 * shape = number(length) id number(rings) ring*            id in ASCII
 * ring  = number(points) (step(dx) step(dy))*              thousandths of a degree, east and north, counted from the
 *                                                          point before, across rings and shapes, from 0, 0
 * number = 7 bits a byte, lowest first, top bit set on all but the last
 * step   = number with the sign in the lowest bit: 0, −1, 1, −2, 2 are 0, 1, 2, 3, 4
 * crc    = CRC-32 of all before it, 4 bytes, highest first
 * </pre>
 *
 * Borders are stored twice with equal numbers, so they meet exactly. The checksum is looked at first: what follows it
 * may then trust the file, and a damaged one fails with its name and not with an array index.
 */
final class ShapeReader {

    private static final byte[] MAGIC = "SAG1".getBytes(StandardCharsets.US_ASCII);
    private static final int CRC_BYTES = 4;
    private static final double GRID = Math.toRadians(0.001);

    private final byte[] bytes;
    private final Projection projection;
    private int at = MAGIC.length;
    private long lambda;
    private long phi;

    private ShapeReader(byte[] bytes, Projection projection) {
        this.bytes = bytes;
        this.projection = projection;
    }

    /**
     * Reads and projects a bundled level.
     *
     * @param resource a name beside this class, such as {@code level-0.shapes}
     * @return outlines by shape id, in the file's order, which is that of the ids
     * @throws IllegalStateException naming the resource, when it is missing or damaged
     */
    static Map<String, Outline> load(String resource, Projection projection) {
        try (InputStream in = ShapeReader.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The map data " + resource + " is missing from the application");
            }
            return read(resource, in.readAllBytes(), projection);
        } catch (IOException e) {
            throw new UncheckedIOException("The map data " + resource + " cannot be read", e);
        }
    }

    /** {@link #load} for bytes already in hand; {@code name} is for the message. */
    static Map<String, Outline> read(String name, byte[] bytes, Projection projection) {
        if (!intact(bytes)) {
            throw new IllegalStateException("The map data " + name + " is damaged: its checksum does not fit its "
                    + bytes.length + " bytes. Install the application again.");
        }
        try {
            return new ShapeReader(bytes, projection).shapes();
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new IllegalStateException("The map data " + name + " is not in the form this version reads", e);
        }
    }

    private static boolean intact(byte[] bytes) {
        int end = bytes.length - CRC_BYTES;
        if (end < MAGIC.length || Arrays.mismatch(bytes, MAGIC) != MAGIC.length) {
            return false;
        }
        CRC32 sum = new CRC32();
        sum.update(bytes, 0, end);
        return ByteBuffer.wrap(bytes, end, CRC_BYTES).getInt() == (int) sum.getValue();
    }

    private Map<String, Outline> shapes() {
        int count = count();
        Map<String, Outline> shapes = LinkedHashMap.newLinkedHashMap(count);
        for (int i = 0; i < count; i++) {
            int length = count();
            String id = new String(bytes, at, length, StandardCharsets.US_ASCII);
            at += length;
            shapes.put(id, outline());
        }
        if (at != bytes.length - CRC_BYTES) {
            throw new IllegalArgumentException("The shapes end at byte " + at + ", the file does not");
        }
        return shapes;
    }

    private Outline outline() {
        int count = count();
        List<double[]> rings = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            double[] ring = new double[2 * count()];
            for (int j = 0; j < ring.length; j += 2) {
                lambda += step();
                phi += step();
                Point p = projection.forward(lambda * GRID, phi * GRID);
                ring[j] = p.x();
                ring[j + 1] = p.y();
            }
            rings.add(ring);
        }
        return new Outline(rings);
    }

    /** A number of things to follow, each of which takes a byte or more. */
    private int count() {
        long count = number();
        if (count < 0 || count > bytes.length - at) {
            throw new IllegalArgumentException("Byte " + at + " promises " + count + " more than there are");
        }
        return (int) count;
    }

    private long step() {
        long n = number();
        return n >>> 1 ^ -(n & 1);
    }

    private long number() {
        long value = 0;
        for (int shift = 0;; shift += 7) {
            byte b = bytes[at++];
            value |= (b & 0x7fL) << shift;
            if (b >= 0) {
                return value;
            }
        }
    }
}
