package org.summitatlas.geo;

/**
 * Which part of the map plane is on the screen: two numbers to move and one to scale. Immutable; every change is a new
 * viewport, kept within limits: not smaller than the whole world, not larger than {@value #MAX_ZOOM} times that, and
 * never past the edge of what shows the whole world. Begin with {@link #fit}: the constructor checks no limits.
 *
 * @param width pixels, more than 0
 * @param height pixels, more than 0
 * @param world what to show at zoom factor 1, in plane units
 * @param padding pixels to leave free around it then
 * @param scale pixels per plane unit
 * @param translateX where the plane's origin is on the screen
 * @param translateY the same; the plane's y grows to the north, the screen's downwards
 */
public record Viewport(double width, double height, Bounds world, double padding,
        double scale, double translateX, double translateY) {

    /** The largest zoom factor. */
    public static final double MAX_ZOOM = 40;

    private static final double LEVEL_1_FROM = 2;
    private static final double LEVEL_2_FROM = 8;

    /** Shows all of {@code world} in the middle of the screen. */
    public static Viewport fit(double width, double height, Bounds world, double padding) {
        double scale = fitScale(width, height, world, padding);
        return centred(width, height, world, padding, scale,
                (world.minX() + world.maxX()) / 2, (world.minY() + world.maxY()) / 2);
    }

    /** How much larger than the whole world fitted, 1 to {@value #MAX_ZOOM}. */
    public double zoomFactor() {
        return scale / fitScale(width, height, world, padding);
    }

    /** The level of detail that suits the zoom factor. */
    public int level() {
        double zoom = zoomFactor();
        return zoom < LEVEL_1_FROM ? 0 : zoom < LEVEL_2_FROM ? 1 : 2;
    }

    /** Where on the screen a point of the plane is, in pixels. */
    public Point toScreen(Point plane) {
        return new Point(translateX + scale * plane.x(), translateY - scale * plane.y());
    }

    /** Which point of the plane is at a pixel. */
    public Point toPlane(Point screen) {
        return new Point((screen.x() - translateX) / scale, (translateY - screen.y()) / scale);
    }

    /** A sink that takes plane coordinates and hands pixels on. */
    public LineSink onScreen(LineSink pixels) {
        return new LineSink() {
            @Override
            public void moveTo(double x, double y) {
                pixels.moveTo(translateX + scale * x, translateY - scale * y);
            }

            @Override
            public void lineTo(double x, double y) {
                pixels.lineTo(translateX + scale * x, translateY - scale * y);
            }

            @Override
            public void closePath() {
                pixels.closePath();
            }
        };
    }

    /** The part of the plane on the screen. */
    public Bounds visible() {
        Point topLeft = toPlane(new Point(0, 0));
        Point bottomRight = toPlane(new Point(width, height));
        return new Bounds(topLeft.x(), bottomRight.y(), bottomRight.x(), topLeft.y());
    }

    /**
     * Zooms, leaving the plane point under a screen point where it is, as far as the limits allow: always when zooming
     * in on the world.
     *
     * @param factor more than 1 to see more detail, less than 1 to see more of the world
     */
    public Viewport zoomAt(double screenX, double screenY, double factor) {
        double fit = fitScale(width, height, world, padding);
        double next = Math.clamp(scale * factor, fit, fit * MAX_ZOOM);
        Point fixed = toPlane(new Point(screenX, screenY));
        return centred(width, height, world, padding, next,
                fixed.x() + (width / 2 - screenX) / next, fixed.y() - (height / 2 - screenY) / next);
    }

    /** Moves the map by pixels: to the right and downwards when positive. */
    public Viewport pan(double dx, double dy) {
        Point centre = toPlane(new Point(width / 2 - dx, height / 2 - dy));
        return centred(width, height, world, padding, scale, centre.x(), centre.y());
    }

    /** The same zoom factor with a plane point in the middle, as near as the limits allow. */
    public Viewport centreOn(Point plane) {
        return centred(width, height, world, padding, scale, plane.x(), plane.y());
    }

    /** The same zoom factor and middle on a screen of another size. */
    public Viewport resized(double newWidth, double newHeight) {
        Point centre = toPlane(new Point(width / 2, height / 2));
        return centred(newWidth, newHeight, world, padding,
                zoomFactor() * fitScale(newWidth, newHeight, world, padding), centre.x(), centre.y());
    }

    private static Viewport centred(double width, double height, Bounds world, double padding,
            double scale, double x, double y) {
        double fit = fitScale(width, height, world, padding);
        double cx = within(x, world.minX(), world.maxX(), width / 2 / fit, width / 2 / scale);
        double cy = within(y, world.minY(), world.maxY(), height / 2 / fit, height / 2 / scale);
        return new Viewport(width, height, world, padding, scale, width / 2 - scale * cx, height / 2 + scale * cy);
    }

    /** Keeps the middle on the world, and the edge of the screen within what a fitted screen shows. */
    private static double within(double value, double min, double max, double fitHalf, double half) {
        double middle = (min + max) / 2;
        double room = Math.min((max - min) / 2, Math.max(0, fitHalf - half));
        return Math.clamp(value, middle - room, middle + room);
    }

    private static double fitScale(double width, double height, Bounds world, double padding) {
        double scale = Math.min((width - 2 * padding) / world.width(), (height - 2 * padding) / world.height());
        // A window may be squeezed to nothing for a moment while its splits move.
        return Math.max(scale, 1);
    }
}
