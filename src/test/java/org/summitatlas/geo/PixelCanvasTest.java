package org.summitatlas.geo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PixelCanvasTest {

    private static final int WHITE = 0xffffffff;
    private static final int BLACK = 0xff000000;

    private final int[] pixels = new int[4 * 3];
    private final PixelCanvas canvas = new PixelCanvas(pixels, 4);

    @Test
    void fillsWholePixelsAndSharesOfThem() {
        canvas.clear(0, 0, 4, 3, WHITE);
        rectangle(canvas, 1, 0.5, 2.25, 2);
        canvas.fill(BLACK);
        assertGrey("""
                255 127 223 255
                255   0 191 255
                255 255 255 255""");
    }

    @Test
    void aHoleRunsTheOtherWay() {
        canvas.clear(0, 0, 4, 3, WHITE);
        rectangle(canvas, 0, 0, 4, 3);
        canvas.moveTo(1, 1);
        canvas.lineTo(1, 2);
        canvas.lineTo(3, 2);
        canvas.lineTo(3, 1);
        canvas.closePath();
        canvas.fill(BLACK);
        assertGrey("""
                  0   0   0   0
                  0 255 255   0
                  0   0   0   0""");
    }

    @Test
    void drawsOnlyWithinThePartThatWasCleared() {
        canvas.clear(0, 0, 4, 3, WHITE);
        canvas.clear(1, 1, 3, 3, WHITE);
        rectangle(canvas, -5, -5, 9, 9);
        canvas.fill(BLACK);
        assertGrey("""
                255 255 255 255
                255   0   0 255
                255   0   0 255""");
    }

    @Test
    void strokesOnBothSidesOfALine() {
        canvas.clear(0, 0, 4, 3, WHITE);
        canvas.begin();
        canvas.moveTo(0.5, 1.5);
        canvas.lineTo(3, 1.5);
        canvas.stroke(2, BLACK);
        assertGrey("""
                191 127 127 255
                127   0   0 255
                191 127 127 255""");
    }

    /** The whole world, in pixels of grey, is what AWT paints. */
    @Test
    void paintsTheWorldAsAnotherRasterizerDoes() {
        World world = World.load(new EqualEarth());
        int width = 900;
        int height = 500;
        Viewport screen = Viewport.fit(width, height, world.inhabitedBounds(), 8);
        int[] own = new int[width * height];
        PixelCanvas mine = new PixelCanvas(own, width);
        mine.clear(0, 0, width, height, WHITE);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setStroke(new BasicStroke(0.7f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL));
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        for (Shape shape : world.inhabited()) {
            mine.begin();
            shape.outline(0).draw(screen.onScreen(mine));
            mine.fill(0xffc0c0c0);
            mine.stroke(0.7, 0xff404040);
            Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
            shape.outline(0).draw(screen.onScreen(new PathLines(path)));
            graphics.setColor(new Color(0xc0c0c0));
            graphics.fill(path);
            graphics.setColor(new Color(0x404040));
            graphics.draw(path);
        }
        graphics.dispose();
        int[] theirs = image.getRGB(0, 0, width, height, null, 0, width);
        double sum = 0;
        int far = 0;
        for (int i = 0; i < own.length; i++) {
            int away = Math.abs((own[i] & 0xff) - (theirs[i] & 0xff));
            sum += away;
            far += away > 48 ? 1 : 0;
        }
        assertTrue(sum / own.length < 0.5, "mean difference " + sum / own.length);
        assertTrue(far < own.length / 1000, far + " pixels look different");
    }

    private static void rectangle(PixelCanvas canvas, double left, double top, double right, double bottom) {
        canvas.begin();
        canvas.moveTo(left, top);
        canvas.lineTo(right, top);
        canvas.lineTo(right, bottom);
        canvas.lineTo(left, bottom);
        canvas.closePath();
    }

    private void assertGrey(String expected) {
        int[] wanted = Arrays.stream(expected.strip().split("\\s+")).mapToInt(Integer::parseInt).toArray();
        int[] found = Arrays.stream(pixels).map(pixel -> pixel & 0xff).toArray();
        assertEquals(Arrays.toString(wanted), Arrays.toString(found));
        assertArrayEquals(Arrays.stream(pixels).map(pixel -> pixel >>> 24).toArray(), new int[] {
            255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255});
    }
}
