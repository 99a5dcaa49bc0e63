package org.summitatlas.geo;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The simplified world looks like the 1:50m one where it is used: AWT paints both, one colour a country. */
class WorldPictureTest {

    private static final int WIDTH = 1600;
    private static final int HEIGHT = 900;
    private static final World WORLD = World.load(new EqualEarth());

    @Test
    void atWorldScaleOnePixelInAHundredMayBelongToAnother() {
        int[] simple = picture(0);
        int[] full = picture(1);
        long different = IntStream.range(0, full.length).filter(i -> simple[i] != full[i]).count();
        double share = 100.0 * different / full.length;
        assertTrue(share < 1, () -> "%.2f %% of the pixels differ".formatted(share));
        assertTrue(different > 100, "two pictures, not one twice");
    }

    private static int[] picture(int level) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        Viewport screen = Viewport.fit(WIDTH, HEIGHT, WORLD.inhabitedBounds(), 8);
        List<Shape> shapes = WORLD.inhabited();
        for (int i = 0; i < shapes.size(); i++) {
            Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
            shapes.get(i).outline(level).draw(screen.onScreen(new PathLines(path)));
            graphics.setColor(new Color(i + 1));
            graphics.fill(path);
        }
        graphics.dispose();
        return image.getRGB(0, 0, WIDTH, HEIGHT, null, 0, WIDTH);
    }
}
