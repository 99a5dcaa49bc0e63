package org.summitatlas.geo;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds which of some shapes lies under a point, in some microseconds. Safe to share between threads. */
public final class Lookup {

    /** Small ones first: where a coarse border overlaps an enclave, the enclave is meant. */
    private final List<Shape> shapes;

    public Lookup(Collection<Shape> shapes) {
        this.shapes = shapes.stream()
                .sorted(Comparator.comparingDouble(Shape::radius).thenComparing(Shape::id)).toList();
    }

    /** The shape at a point of the plane, as it is drawn at a level of detail that is loaded; nothing at sea. */
    public Optional<Shape> at(Point plane, int level) {
        for (Shape shape : shapes) {
            if (shape.outline(level).contains(plane.x(), plane.y())) {
                return Optional.of(shape);
            }
        }
        return Optional.empty();
    }
}
