package org.summitatlas.export.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.TexturePaint;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import org.summitatlas.export.picture.Mark.Area;
import org.summitatlas.export.picture.Mark.Clipped;
import org.summitatlas.export.picture.Mark.Group;
import org.summitatlas.export.picture.Mark.Words;

/**
 * Draws a drawing in pixels with the JDK's own rasterizer and writes it as PNG. Letters are filled as outlines, so that
 * the fonts of the machine play no part. It needs neither a display nor JavaFX, and it draws strip after strip: at 4×
 * a picture may have hundreds of millions of pixels.
 */
final class PngWriter {

    /** Pixels drawn at once: four bytes each, and a picture of the usual size at 2× is one strip. */
    private static final int STRIP = 1 << 23;

    private final Graphics2D pen;

    private PngWriter(Graphics2D pen) {
        this.pen = pen;
    }

    /** @throws IOException if the stream refuses */
    static void write(Drawing drawing, int scale, OutputStream out) throws IOException {
        write(drawing, scale, STRIP, out);
    }

    /** @param strip about how many pixels are drawn at once */
    static void write(Drawing drawing, int scale, int strip, OutputStream out) throws IOException {
        int width = (int) Math.ceil(drawing.width() * scale);
        int height = (int) Math.ceil(drawing.height() * scale);
        BufferedImage image = new BufferedImage(width, Math.clamp(strip / width, 1, height),
                BufferedImage.TYPE_INT_RGB);
        int[] row = new int[width];
        PngFile file = new PngFile(width, height, out);
        try {
            for (int top = 0; top < height; top += image.getHeight()) {
                draw(drawing, scale, top, image);
                for (int y = 0; y < Math.min(image.getHeight(), height - top); y++) {
                    image.getRaster().getDataElements(0, y, width, 1, row);
                    file.row(row);
                }
            }
            file.end();
        } finally {
            file.release();
        }
    }

    /** Draws what fits into an image, from a height on. */
    private static void draw(Drawing drawing, int scale, int top, BufferedImage image) {
        Graphics2D pen = image.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            pen.setColor(colour(drawing.ground()));
            pen.fillRect(0, 0, image.getWidth(), image.getHeight());
            pen.translate(0, -top);
            pen.scale(scale, scale);
            drawing.marks().forEach(new PngWriter(pen)::mark);
        } finally {
            pen.dispose();
        }
    }

    private static Color colour(Rgb colour) {
        return new Color(colour.value());
    }

    private void mark(Mark mark) {
        switch (mark) {
            case Area area -> area(area);
            case Words words -> words(words);
            case Group(_, var marks) -> marks.forEach(this::mark);
            case Clipped clipped -> clipped(clipped);
        }
    }

    private void clipped(Clipped clipped) {
        Shape before = pen.getClip();
        pen.clip(new Rectangle2D.Double(clipped.x(), clipped.y(), clipped.width(), clipped.height()));
        clipped.marks().forEach(this::mark);
        pen.setClip(before);
    }

    private void area(Area area) {
        Shape shape = shape(area.trace());
        area.fill().ifPresent(fill -> {
            switch (fill) {
                case Paint.Solid(Rgb solid) -> pen.setColor(colour(solid));
                case Paint.Hatch hatch -> pen.setPaint(texture(hatch));
            }
            pen.fill(shape);
        });
        area.stroke().ifPresent(stroke -> {
            pen.setColor(colour(stroke.colour()));
            float[] dash = stroke.dash() > 0 ? new float[] {(float) stroke.dash()} : null;
            pen.setStroke(new BasicStroke((float) stroke.width(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 10,
                    dash, 0));
            pen.draw(shape);
        });
    }

    /** One tile of the lines, fine enough for every scale. */
    private static TexturePaint texture(Paint.Hatch hatch) {
        int fine = 4;
        double side = hatch.gap() * Math.sqrt(2);
        int pixels = (int) Math.round(side * fine);
        BufferedImage tile = new BufferedImage(pixels, pixels, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = tile.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(colour(hatch.ground()));
        pen.fillRect(0, 0, pixels, pixels);
        pen.setColor(colour(hatch.line()));
        pen.setStroke(new BasicStroke(fine, BasicStroke.CAP_SQUARE, BasicStroke.JOIN_MITER));
        for (int shift = -pixels; shift <= pixels; shift += pixels) {
            pen.draw(hatch.rising() ? new Line2D.Double(shift - 1, pixels + 1, shift + pixels + 1, -1)
                    : new Line2D.Double(shift - 1, -1, shift + pixels + 1, pixels + 1));
        }
        pen.dispose();
        return new TexturePaint(tile, new Rectangle2D.Double(0, 0, side, side));
    }

    private static Shape shape(Trace trace) {
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        trace.read(new Trace.Reader() {
            @Override
            public void moveTo(double x, double y) {
                path.moveTo(x, y);
            }

            @Override
            public void lineTo(double x, double y) {
                path.lineTo(x, y);
            }

            @Override
            public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
                path.curveTo(x1, y1, x2, y2, x, y);
            }

            @Override
            public void closePath() {
                path.closePath();
            }
        });
        return path;
    }

    private void words(Words words) {
        Typeface face = Typeface.of(words.weight());
        double width = Typeface.width(words.text(), words.size(), words.weight());
        double start = switch (words.anchor()) {
            case START -> 0;
            case MIDDLE -> -width / 2;
            case END -> -width;
        };
        AffineTransform place = AffineTransform.getTranslateInstance(words.x(), words.y());
        place.rotate(Math.toRadians(words.slant()));
        place.translate(start, 0);
        pen.setColor(colour(words.colour()));
        double unit = words.size() / face.units();
        for (int letter : words.text().codePoints().toArray()) {
            AffineTransform here = new AffineTransform(place);
            here.scale(unit, -unit);
            pen.fill(here.createTransformedShape(face.outline(letter)));
            place.translate(face.advance(letter) * words.size(), 0);
        }
    }
}
