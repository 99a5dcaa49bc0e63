package org.summitatlas.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.CRC32;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShapeReaderTest {

    /** Degrees as they are, so that a drawing can be read. */
    private static final Projection DEGREES = new Projection() {
        @Override
        public Point forward(double lambda, double phi) {
            return new Point(Math.toDegrees(lambda), Math.toDegrees(phi));
        }

        @Override
        public Point inverse(double x, double y) {
            return new Point(Math.toRadians(x), Math.toRadians(y));
        }
    };

    @Test
    void readsTheDocumentedForm() {
        Map<String, Outline> shapes = ShapeReader.read("tiny", signed(
                2,
                1, 'A', 1, 3, 2, 4, 3, 0, 0, 5,
                2, '-', 'B', 1, 3, 1, 1, 0xd0, 0x0f, 0, 0, 20), DEGREES);
        assertEquals("[A, -B]", shapes.keySet().toString());
        assertEquals("M0.001,0.002L-0.001,0.002L-0.001,-0.001Z", drawing(shapes.get("A")));
        assertEquals("M-0.002,-0.002L0.998,-0.002L0.998,0.008Z", drawing(shapes.get("-B")));
    }

    @Test
    void missingResourceIsNamed() {
        var e = assertThrows(IllegalStateException.class, () -> ShapeReader.load("level-9.shapes", DEGREES));
        assertTrue(e.getMessage().contains("level-9.shapes"), e.getMessage());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4, 7, 8, 100, 20_000})
    void truncatedFileIsNamed(int length) throws IOException {
        byte[] whole = level0();
        assertDamaged(Arrays.copyOf(whole, length));
        assertDamaged(Arrays.copyOf(whole, whole.length - 1));
        assertDamaged(Arrays.copyOf(whole, whole.length + 1));
    }

    @Test
    void flippedBitIsNoticed() throws IOException {
        byte[] bytes = level0();
        bytes[bytes.length / 2] ^= 4;
        assertDamaged(bytes);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 100, 127})
    void soundChecksumOverNonsenseIsNamedToo(int nonsense) {
        assertDamaged(signed(nonsense));
        assertDamaged(signed(1, 1, 'A', nonsense));
        assertDamaged(signed(1, 1, 'A', 1, nonsense, 2));
        assertDamaged(signed(1, nonsense, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f));
    }

    @Test
    void absurdCountsAndLeftoversAreNamedToo() {
        assertDamaged(signed(0xff, 0xff, 0xff, 0xff, 0x0f));
        assertDamaged(signed(1, 1, 'A', 0xff, 0xff, 0xff, 0xff, 0x07));
        assertDamaged(signed(1, 1, 'A', 1, 0xff, 0xff, 0xff, 0xff, 0x03));
        assertDamaged(signed(1, 1, 'A', 1, 3, 2, 4, 3, 0, 0, 5, 99));
    }

    private static void assertDamaged(byte[] bytes) {
        var e = assertThrows(IllegalStateException.class, () -> ShapeReader.read("level-0.shapes", bytes, DEGREES));
        assertTrue(e.getMessage().contains("level-0.shapes"), e.getMessage());
    }

    private static String drawing(Outline outline) {
        SvgPath path = new SvgPath();
        outline.draw(path);
        return path.toString();
    }

    private static byte[] level0() throws IOException {
        try (InputStream in = ShapeReader.class.getResourceAsStream("level-0.shapes")) {
            return in.readAllBytes();
        }
    }

    private static byte[] signed(int... body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("SAG1".getBytes(StandardCharsets.US_ASCII));
        Arrays.stream(body).forEach(out::write);
        CRC32 sum = new CRC32();
        sum.update(out.toByteArray());
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
        return out.toByteArray();
    }
}
