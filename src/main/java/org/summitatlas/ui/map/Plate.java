package org.summitatlas.ui.map;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.CacheHint;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.PathElement;
import javafx.scene.transform.Affine;
import org.summitatlas.geo.Boundary;
import org.summitatlas.geo.Bounds;
import org.summitatlas.geo.LineSink;
import org.summitatlas.geo.Shape;
import org.summitatlas.geo.Viewport;

/** A group of things drawn in pixels for one viewport, that can be shifted and stretched to stand in for another. */
final class Plate {

    private final Group group = new Group();
    private final Affine shift = new Affine();
    private Viewport drawn;

    Plate() {
        group.getTransforms().add(shift);
        group.setAutoSizeChildren(false);
        group.setCacheHint(CacheHint.SPEED);
    }

    Group group() {
        return group;
    }

    void add(Node node) {
        group.getChildren().add(node);
    }

    void drawnAt(Viewport at) {
        drawn = at;
        shift.setToIdentity();
        group.setCache(false);
    }

    void follow(Viewport now) {
        if (drawn != null) {
            // A dragged line is a picture of itself; to stretch that would take longer than to draw it.
            group.setCache(!now.equals(drawn) && now.scale() == drawn.scale());
            double stretch = now.scale() / drawn.scale();
            double x = now.translateX() - stretch * drawn.translateX();
            double y = now.translateY() - stretch * drawn.translateY();
            boolean whole = stretch == 1;
            shift.setToTransform(stretch, 0, whole ? Math.rint(x) : x, 0, stretch, whole ? Math.rint(y) : y);
        }
    }

    /** The outline of a shape in pixels, without what is far from the screen. */
    static List<PathElement> outline(Shape shape, Viewport at, int level) {
        return lines(at, shape.outline(level)::draw);
    }

    /** What several shapes look like together. */
    static List<PathElement> boundary(Boundary boundary, Viewport at) {
        return lines(at, boundary::draw);
    }

    private static List<PathElement> lines(Viewport at, BiConsumer<Bounds, LineSink> drawing) {
        PathSink sink = new PathSink();
        drawing.accept(around(at.visible()), at.onScreen(sink));
        return sink.elements();
    }

    /** Half a screen more on every side, so that a short drag finds the land already there. */
    private static Bounds around(Bounds seen) {
        double x = seen.width() / 2;
        double y = seen.height() / 2;
        return new Bounds(seen.minX() - x, seen.minY() - y, seen.maxX() + x, seen.maxY() + y);
    }
}
