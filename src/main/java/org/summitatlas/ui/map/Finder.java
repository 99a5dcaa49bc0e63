package org.summitatlas.ui.map;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import org.summitatlas.geo.Lookup;
import org.summitatlas.geo.Markers;
import org.summitatlas.geo.Point;
import org.summitatlas.geo.Shape;
import org.summitatlas.geo.Viewport;

/**
 * Finds the country under the pointer. A mark lies above all; then come parties, so that nothing takes a click meant
 * for one; then boxes around small parties, as easy to hit as a mark, those included that have no mark; then other
 * land.
 */
final class Finder {

    private final MapViewModel model;
    private final MapCamera camera;
    private final Lookup parties;
    private final Lookup others;

    Finder(MapViewModel model, MapCamera camera) {
        this.model = model;
        this.camera = camera;
        Map<Boolean, List<Shape>> byPart = model.shapes().stream().filter(Shape::hasCode)
                .collect(Collectors.partitioningBy(shape -> model.isParty(shape.id())));
        parties = new Lookup(byPart.get(true));
        others = new Lookup(byPart.get(false));
    }

    /** The country an event is meant for. */
    Optional<String> at(MouseEvent event) {
        for (Node node = event.getPickResult().getIntersectedNode(); node != null; node = node.getParent()) {
            if (node instanceof Target target) {
                return Optional.of(target.country());
            }
        }
        return land(event.getX(), event.getY());
    }

    /** The country whose land, or the box around it, lies at a point of the map on the screen. */
    Optional<String> land(double x, double y) {
        Viewport viewport = camera.viewport();
        if (viewport == null) {
            return Optional.empty();
        }
        Point screen = new Point(x, y);
        Point plane = viewport.toPlane(screen);
        int level = camera.level();
        return parties.at(plane, level).map(Shape::id).or(() -> box(screen, viewport))
                .or(() -> others.at(plane, level).map(Shape::id));
    }

    private Optional<String> box(Point screen, Viewport at) {
        String found = null;
        double nearest = Markers.SIZE / 2;
        for (Shape shape : model.shapes()) {
            Status status = model.picture().countries().get(shape.id());
            if (status != null && status.shown() && 2 * shape.radius() * at.scale() < Markers.SIZE) {
                Point middle = at.toScreen(shape.anchor());
                double away = Math.max(Math.abs(middle.x() - screen.x()), Math.abs(middle.y() - screen.y()));
                if (away <= nearest) {
                    found = shape.id();
                    nearest = away;
                }
            }
        }
        return Optional.ofNullable(found);
    }
}
