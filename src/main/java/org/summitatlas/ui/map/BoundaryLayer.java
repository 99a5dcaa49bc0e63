package org.summitatlas.ui.map;

import java.util.Collection;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import org.summitatlas.geo.Boundary;
import org.summitatlas.geo.Shape;
import org.summitatlas.geo.Viewport;

/** Draws one line around several countries, without the borders between them. It never fills. */
final class BoundaryLayer implements Layer {

    private record Drawn(List<Shape> shapes, Viewport at, int level) {
    }

    private final Plate plate = new Plate();
    private final Path halo = new Path();
    private final Path line = new Path();
    private List<Shape> shapes = List.of();
    private Drawn drawn = new Drawn(List.of(), null, 0);
    private Boundary boundary = new Boundary(List.of());

    /** @param styleClass of the group; its paths are {@code halo} and {@code line} */
    BoundaryLayer(String styleClass) {
        plate.group().getStyleClass().setAll("map-outline", styleClass);
        plate.group().setMouseTransparent(true);
        halo.getStyleClass().setAll("halo");
        line.getStyleClass().setAll("line");
        List.of(halo, line).forEach(plate::add);
    }

    Group group() {
        return plate.group();
    }

    /** Surrounds these from the next drawing on. */
    void show(Collection<Shape> surrounded) {
        shapes = List.copyOf(surrounded);
    }

    @Override
    public void draw(Viewport at, int level) {
        Drawn next = new Drawn(shapes, at, level);
        if (next.equals(drawn)) {
            return;
        }
        if (!shapes.equals(drawn.shapes) || level != drawn.level) {
            boundary = new Boundary(shapes.stream().map(shape -> shape.outline(level)).toList());
        }
        drawn = next;
        List<PathElement> elements = Plate.boundary(boundary, at);
        List.of(halo, line).forEach(path -> path.getElements().setAll(elements));
        plate.drawnAt(at);
    }

    @Override
    public void follow(Viewport now, int level) {
        plate.follow(now);
    }
}
