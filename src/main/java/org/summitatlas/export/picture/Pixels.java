package org.summitatlas.export.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Compares PNGs by what they show: the same pixels are packed otherwise by another version of a library. */
public final class Pixels {

    private Pixels() {
    }

    /**
     * Whether two files show the same.
     *
     * @param ours  a PNG of our own making
     * @param other any bytes; what is no PNG shows something else
     */
    public static boolean same(byte[] ours, byte[] other) {
        if (Arrays.equals(ours, other)) {
            return true;
        }
        BufferedImage first = read(ours, Optional.empty()).orElseThrow();
        return read(other, Optional.of(first)).filter(second -> same(first, second)).isPresent();
    }

    private static boolean same(BufferedImage first, BufferedImage second) {
        int width = first.getWidth();
        for (int y = 0; y < first.getHeight(); y++) {
            if (!Arrays.equals(first.getRGB(0, y, width, 1, null, 0, width),
                    second.getRGB(0, y, width, 1, null, 0, width))) {
                return false;
            }
        }
        return true;
    }

    /** @param size an image of the only size that is read, since a small file may claim to be a huge picture */
    private static Optional<BufferedImage> read(byte[] file, Optional<BufferedImage> size) {
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        ImageIO.setUseCache(false);
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, true, true);
            boolean fits = size.isEmpty() || reader.getWidth(0) == size.get().getWidth()
                    && reader.getHeight(0) == size.get().getHeight();
            return fits ? Optional.of(reader.read(0)) : Optional.empty();
        } catch (IOException | RuntimeException e) {
            // The reader of the JDK meets some damage with exceptions of every kind.
            return Optional.empty();
        } finally {
            reader.dispose();
        }
    }
}
