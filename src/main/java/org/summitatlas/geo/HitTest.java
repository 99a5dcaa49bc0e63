package org.summitatlas.geo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Tells which shape lies under a point of the map plane, at one level of detail. Immutable. */
public final class HitTest {

    private record Target(String id, Outline outline) {

        double area() {
            return outline.bounds().width() * outline.bounds().height();
        }
    }

    /** Small ones first: where a coarse border overlaps an enclave, the enclave is meant. */
    private final List<Target> targets = new ArrayList<>();

    /** @param level the level that is drawn, so that what is hit is what is seen; read now if it is not loaded */
    public HitTest(World world, int level) {
        world.shapes().forEach(shape -> targets.add(new Target(shape.id(), shape.outline(level))));
        targets.sort(Comparator.comparingDouble(Target::area).thenComparing(Target::id));
    }

    /** @return the id of the shape at a point of the plane, or nothing at sea */
    public Optional<String> at(Point plane) {
        for (Target target : targets) {
            if (target.outline.contains(plane.x(), plane.y())) {
                return Optional.of(target.id);
            }
        }
        return Optional.empty();
    }
}
