package org.summitatlas.ui.map;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.scene.Group;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import org.summitatlas.geo.Point;
import org.summitatlas.geo.Shape;
import org.summitatlas.geo.Viewport;

/**
 * Outlines some countries above everything else: the line itself over a wider one in the ground's colour, so that it
 * stands out from any fill. It never fills.
 */
final class OutlineLayer implements Layer {

    private final Plate plate = new Plate();
    private final Path halo = new Path();
    private final Path line = new Path();
    private final Path core = new Path();
    private final BiFunction<Shape, Viewport, Optional<Point>> spot;
    private final double radius;
    private List<Shape> shapes = List.of();
    private Optional<String> face = Optional.empty();

    /**
     * @param styleClass of the group; its paths are {@code halo}, {@code line} and, inside the line, {@code core}
     * @param radius     pixels of the ring to draw around a country too small for an outline
     * @param spot       where the ring goes; empty for a country that is outlined
     */
    OutlineLayer(String styleClass, double radius, BiFunction<Shape, Viewport, Optional<Point>> spot) {
        this.radius = radius;
        this.spot = spot;
        plate.group().getStyleClass().setAll("map-outline", styleClass);
        plate.group().setMouseTransparent(true);
        halo.getStyleClass().setAll("halo");
        line.getStyleClass().setAll("line");
        core.setFillRule(FillRule.EVEN_ODD);
        List.of(halo, line, core).forEach(plate::add);
    }

    Group group() {
        return plate.group();
    }

    /** Outlines these from the next drawing on. */
    void show(Collection<Shape> outlined) {
        shapes = List.copyOf(outlined);
    }

    /** Outlines one outwards only: its face, in its own colour, stays as large as it is. */
    void show(Shape outlined, String tone) {
        shapes = List.of(outlined);
        face = Optional.of(tone);
    }

    /** What is outlined. */
    List<Shape> shapes() {
        return shapes;
    }

    @Override
    public void draw(Viewport at, int level) {
        List<PathElement> elements = elements(at, level);
        core.getStyleClass().setAll("core");
        face.filter(_ -> shapes.stream().allMatch(shape -> spot.apply(shape, at).isEmpty()))
                .ifPresent(tone -> core.getStyleClass().addAll("country", tone));
        List.of(halo, line, core).forEach(path -> path.getElements().setAll(elements));
        plate.drawnAt(at);
    }

    private List<PathElement> elements(Viewport at, int level) {
        List<PathElement> elements = new ArrayList<>();
        for (Shape shape : shapes) {
            spot.apply(shape, at).ifPresentOrElse(centre -> elements.addAll(ring(centre)),
                    () -> elements.addAll(Plate.outline(shape, at, level)));
        }
        return elements;
    }

    private List<PathElement> ring(Point centre) {
        double left = centre.x() - radius;
        double right = centre.x() + radius;
        return List.of(new MoveTo(left, centre.y()),
                new ArcTo(radius, radius, 0, right, centre.y(), false, true),
                new ArcTo(radius, radius, 0, left, centre.y(), false, true), new ClosePath());
    }

    @Override
    public void follow(Viewport now) {
        plate.follow(now);
    }
}
