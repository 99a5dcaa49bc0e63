package org.summitatlas.geo;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Tells which shape lies under a point of the map plane, at one level of detail, as AWT sees what is drawn. */
final class HitTest {

    private record Target(String id, Path2D drawn) {

        double area() {
            return drawn.getBounds2D().getWidth() * drawn.getBounds2D().getHeight();
        }
    }

    /** Small ones first: where a coarse border overlaps an enclave, the enclave is meant. */
    private final List<Target> targets = new ArrayList<>();

    HitTest(World world, int level) {
        world.shapes().forEach(shape -> targets.add(new Target(shape.id(), drawn(shape.outline(level)))));
        targets.sort(Comparator.comparingDouble(Target::area).thenComparing(Target::id));
    }

    private static Path2D drawn(Outline outline) {
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        outline.draw(new PathLines(path));
        return path;
    }

    /** @return the id of the shape at a point of the plane, or nothing at sea */
    Optional<String> at(Point plane) {
        return targets.stream().filter(target -> target.drawn.contains(plane.x(), plane.y())).map(Target::id).findFirst();
    }
}
