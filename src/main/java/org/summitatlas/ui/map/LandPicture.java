package org.summitatlas.ui.map;

import java.nio.IntBuffer;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.summitatlas.geo.Bounds;
import org.summitatlas.geo.Outline;
import org.summitatlas.geo.PixelCanvas;
import org.summitatlas.geo.Point;
import org.summitatlas.geo.Shape;
import org.summitatlas.geo.Viewport;

/** The pixels of the land: of the screen, and of a margin around it that a drag can bring in. */
final class LandPicture {

    /** What lies beyond each edge of the screen, in pixels. */
    static final int MARGIN = 160;
    /** The picture is painted in strips, as many at a time as there are processors. */
    private static final int BANDS = 4;
    /** How far a shore reaches into the picture from land that lies outside of it, in pixels. */
    private static final int EDGE = 4;

    /** A shape and how it is painted. */
    record Tinted(Shape shape, Tints.Tint tint) {
    }

    private final ImageView view = new ImageView();
    private PixelBuffer<IntBuffer> pixels;
    private List<PixelCanvas> canvases = List.of();

    LandPicture() {
        view.setManaged(false);
        view.setSmooth(false);
    }

    ImageView view() {
        return view;
    }

    /**
     * Paints the land.
     *
     * @param lands      the lowest first
     * @param withMargin whether to paint the margin too
     * @param scale      pixels of the picture for one of the window
     * @return the part of the plane that is painted
     */
    Bounds paint(List<Tinted> lands, int sea, Viewport at, int level, boolean withMargin, double scale) {
        int width = (int) Math.ceil(at.width() * scale);
        int height = (int) Math.ceil(at.height() * scale);
        fit(width + 2 * MARGIN, height + 2 * MARGIN, scale);
        int around = withMargin ? MARGIN : 0;
        int left = MARGIN - around;
        int right = width + MARGIN + around;
        int top = MARGIN - around;
        int bottom = height + MARGIN + around;
        Viewport device = new Viewport(width, height, at.world(), at.padding(), at.scale() * scale,
                at.translateX() * scale + MARGIN, at.translateY() * scale + MARGIN);
        IntStream.range(0, BANDS).parallel().forEach(band -> {
            PixelCanvas canvas = canvases.get(band);
            int from = top + (bottom - top) * band / BANDS;
            int to = top + (bottom - top) * (band + 1) / BANDS;
            canvas.clear(left, from, right, to, sea);
            Bounds part = plane(device, left - EDGE, from - EDGE, right + EDGE, to + EDGE);
            lands.forEach(land -> paint(land, canvas, device, part, level, scale));
        });
        Rectangle2D changed = new Rectangle2D(left, top, right - left, bottom - top);
        pixels.updateBuffer(_ -> changed);
        return plane(device, left, top, right, bottom);
    }

    private static void paint(Tinted land, PixelCanvas canvas, Viewport device, Bounds part, int level, double scale) {
        Outline outline = land.shape.outline(level);
        if (outline.bounds().intersects(part)) {
            canvas.begin();
            outline.draw(part, device.onScreen(canvas));
            canvas.fill(land.tint.fill());
            canvas.stroke(land.tint.width() * scale, land.tint.stroke());
        }
    }

    /** The part of the plane between these pixels. */
    private static Bounds plane(Viewport device, int left, int top, int right, int bottom) {
        Point from = device.toPlane(new Point(left, bottom));
        Point to = device.toPlane(new Point(right, top));
        return new Bounds(from.x(), from.y(), to.x(), to.y());
    }

    private void fit(int width, int height, double scale) {
        if (pixels == null || pixels.getWidth() != width || pixels.getHeight() != height) {
            int[] array = new int[width * height];
            pixels = new PixelBuffer<>(width, height, IntBuffer.wrap(array), PixelFormat.getIntArgbPreInstance());
            canvases = Stream.generate(() -> new PixelCanvas(array, width)).limit(BANDS).toList();
            view.setImage(new WritableImage(pixels));
        }
        view.setFitWidth(width / scale);
        view.setFitHeight(height / scale);
        view.setX(-MARGIN / scale);
        view.setY(-MARGIN / scale);
    }

    /** The colour at a point of the window, which has pixels as large as those of the picture; for tests. */
    int colour(double x, double y) {
        int column = (int) (x - view.getTranslateX()) + MARGIN;
        int row = (int) (y - view.getTranslateY()) + MARGIN;
        return pixels.getBuffer().get(row * pixels.getWidth() + column);
    }
}
