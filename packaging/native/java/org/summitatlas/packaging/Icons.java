package org.summitatlas.packaging;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts PNG pictures into the icon files of Windows and macOS; both formats take PNG as it is. */
public final class Icons {

    private static final List<Integer> ICO_SIZES = List.of(16, 24, 32, 48, 64, 256);

    /** The type that names each size in an icns file, with those for screens of double density. */
    private static final Map<String, Integer> ICNS_SIZES = new LinkedHashMap<>();

    static {
        ICNS_SIZES.put("icp4", 16);
        ICNS_SIZES.put("icp5", 32);
        ICNS_SIZES.put("ic11", 32);
        ICNS_SIZES.put("ic12", 64);
        ICNS_SIZES.put("ic07", 128);
        ICNS_SIZES.put("ic08", 256);
        ICNS_SIZES.put("ic13", 256);
        ICNS_SIZES.put("ic09", 512);
        ICNS_SIZES.put("ic14", 512);
        ICNS_SIZES.put("ic10", 1024);
    }

    private Icons() {
    }

    /** @param args the folder with {@code SIZE.png}, the ico and the icns file to write */
    public static void main(String[] args) throws IOException {
        Path pictures = Path.of(args[0]);
        Files.write(Path.of(args[1]), ico(pictures));
        Files.write(Path.of(args[2]), icns(pictures));
    }

    private static byte[] ico(Path pictures) throws IOException {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        int headerLength = 6 + 16 * ICO_SIZES.size();
        ByteBuffer header = ByteBuffer.allocate(headerLength).order(ByteOrder.LITTLE_ENDIAN);
        header.putShort((short) 0).putShort((short) 1).putShort((short) ICO_SIZES.size());
        for (int size : ICO_SIZES) {
            byte[] png = read(pictures, size);
            // A side of 256 does not fit a byte and is written as 0; then no palette, one plane, 32 bits.
            header.put((byte) size).put((byte) size).putShort((short) 0).putShort((short) 1).putShort((short) 32)
                    .putInt(png.length).putInt(headerLength + data.size());
            data.writeBytes(png);
        }
        return joined(header.array(), data.toByteArray());
    }

    private static byte[] icns(Path pictures) throws IOException {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        for (Map.Entry<String, Integer> entry : ICNS_SIZES.entrySet()) {
            byte[] png = read(pictures, entry.getValue());
            data.writeBytes(entry.getKey().getBytes(StandardCharsets.US_ASCII));
            data.writeBytes(ByteBuffer.allocate(4).putInt(8 + png.length).array());
            data.writeBytes(png);
        }
        byte[] header = ByteBuffer.allocate(8).put("icns".getBytes(StandardCharsets.US_ASCII))
                .putInt(8 + data.size()).array();
        return joined(header, data.toByteArray());
    }

    private static byte[] read(Path pictures, int size) throws IOException {
        return Files.readAllBytes(pictures.resolve(size + ".png"));
    }

    private static byte[] joined(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length).put(first).put(second).array();
    }
}
