package org.summitatlas.ui.map;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.css.PseudoClass;
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
 * Outlines one country above everything else: a line over a wider one in the ground's colour, so that it stands out
 * from any fill, and both outwards only: the face of the country, in its own colour, stays as large as it is.
 */
final class OutlineLayer implements Layer {

    private static final PseudoClass ROUND = PseudoClass.getPseudoClass("round");

    /** What decides about the lines; only another such value draws them anew. */
    private record Drawn(Optional<Shape> shape, Optional<Point> spot, Viewport at, int level) {
    }

    private final Plate plate = new Plate();
    private final Path halo = new Path();
    private final Path line = new Path();
    private final Path core = new Path();
    private final BiFunction<Shape, Viewport, Optional<Point>> spot;
    private final double radius;
    private Optional<Shape> shape = Optional.empty();
    private Optional<String> tone = Optional.empty();
    private Drawn drawn;

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

    /** Outlines a country of some colour, or none, from the next drawing on. */
    void show(Optional<Shape> outlined, Optional<String> itsTone) {
        shape = outlined;
        tone = itsTone;
    }

    @Override
    public void draw(Viewport at, int level) {
        Drawn next = new Drawn(shape, shape.flatMap(outlined -> spot.apply(outlined, at)), at, level);
        boolean round = next.spot.isPresent();
        core.getStyleClass().setAll("core");
        tone.filter(_ -> !round).ifPresent(colour -> core.getStyleClass().addAll("country", colour));
        if (!next.equals(drawn)) {
            drawn = next;
            plate.group().pseudoClassStateChanged(ROUND, round);
            List<PathElement> elements = next.spot.map(this::ring)
                    .or(() -> shape.map(outlined -> Plate.outline(outlined, at, level))).orElse(List.of());
            List.of(halo, line, core).forEach(path -> path.getElements().setAll(elements));
            plate.drawnAt(at);
        }
    }

    private List<PathElement> ring(Point centre) {
        double left = centre.x() - radius;
        double right = centre.x() + radius;
        return List.of(new MoveTo(left, centre.y()),
                new ArcTo(radius, radius, 0, right, centre.y(), false, true),
                new ArcTo(radius, radius, 0, left, centre.y(), false, true), new ClosePath());
    }

    @Override
    public void follow(Viewport now, int level) {
        plate.follow(now);
    }
}
