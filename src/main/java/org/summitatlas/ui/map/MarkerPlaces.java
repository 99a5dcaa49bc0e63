package org.summitatlas.ui.map;

import java.util.Collection;
import java.util.List;
import org.summitatlas.geo.Marker;
import org.summitatlas.geo.Markers;
import org.summitatlas.geo.Shape;
import org.summitatlas.geo.Viewport;

/** Where the marks go. They are placed anew only for other participants or at another scale; else they move along. */
final class MarkerPlaces {

    private final double visible;
    private List<Shape> participants = List.of();
    private List<Marker> placed = List.of();
    private Viewport at;

    /** @param visible pixels; a shape whose mainland holds no circle this wide gets a mark */
    MarkerPlaces(double visible) {
        this.visible = visible;
    }

    /** The marks of those of the shapes that are too small to see there. */
    List<Marker> at(Collection<Shape> shapes, Viewport now) {
        List<Shape> wanted = List.copyOf(shapes);
        if (at == null || now.scale() != at.scale() || !wanted.equals(participants)) {
            placed = Markers.place(wanted, now, visible);
            participants = wanted;
            at = now;
        }
        double dx = now.translateX() - at.translateX();
        double dy = now.translateY() - at.translateY();
        return placed.stream().map(marker -> marker.shifted(dx, dy)).toList();
    }
}
