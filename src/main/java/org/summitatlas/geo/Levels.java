package org.summitatlas.geo;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** The outlines at each level of detail, read when first asked for; safe to ask from several threads. */
final class Levels {

    private final Projection projection;
    private final Set<String> ids;
    private final AtomicReferenceArray<Map<String, Outline>> levels = new AtomicReferenceArray<>(World.LEVELS);

    /** @param ids the shapes every level must have */
    Levels(Projection projection, Collection<String> ids) {
        this.projection = projection;
        this.ids = Set.copyOf(ids);
    }

    boolean isLoaded(int level) {
        return levels.get(level) != null;
    }

    /** Reads the level if need be. Only a thread that needs an unread level waits, so drawing a read one never does. */
    Map<String, Outline> get(int level) {
        Map<String, Outline> outlines = levels.get(level);
        return outlines != null ? outlines : load(level);
    }

    private synchronized Map<String, Outline> load(int level) {
        Map<String, Outline> outlines = levels.get(level);
        if (outlines == null) {
            String resource = "level-" + level + ".shapes";
            outlines = ShapeReader.load(resource, projection);
            if (!outlines.keySet().equals(ids)) {
                throw new IllegalStateException("The map data " + resource + " and labels.csv name different shapes");
            }
            levels.set(level, outlines);
        }
        return outlines;
    }
}
