package org.summitatlas.geo;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All shapes of the bundled map, projected. Boundaries are Natural Earth's de facto view; {@code NOTICE.txt} beside
 * the data says where they come from. Safe to share between threads: what {@link #load} does not read is read on first
 * use, by whichever thread comes first.
 */
public final class World {

    /** Levels of detail, 0 the coarsest. */
    public static final int LEVELS = 3;

    /** Takes part in nothing, and without it everybody else is a quarter larger. */
    private static final String ANTARCTICA = "ATA";
    /** The southern end of South America, and the northern end of Greenland. */
    private static final LonLat SOUTH = new LonLat(0, -57);
    private static final LonLat NORTH = new LonLat(0, 84);

    private final Projection projection;
    private final Map<String, Shape> shapes;
    private final Levels levels;
    private final Outline sea;

    private World(Projection projection, List<Label> labels) {
        this.projection = projection;
        this.levels = new Levels(projection, labels.stream().map(Label::id).toList());
        Map<String, Shape> byId = new LinkedHashMap<>();
        labels.forEach(label -> byId.put(label.id(), new Shape(label, projection, levels)));
        this.shapes = Collections.unmodifiableMap(byId);
        this.sea = new Outline(List.of(rim(projection)));
    }

    /**
     * Reads the label points and level 0.
     *
     * @throws IllegalStateException naming the resource, when the bundled data is missing or damaged
     */
    public static World load(Projection projection) {
        World world = new World(projection, Label.load("labels.csv"));
        world.prepare(0);
        return world;
    }

    /** The projection all plane coordinates of this world are in. */
    public Projection projection() {
        return projection;
    }

    /** Every shape, in the order of the ids. */
    public Collection<Shape> shapes() {
        return shapes.values();
    }

    /** Every shape of land where somebody lives: all but Antarctica. */
    public List<Shape> inhabited() {
        return shapes.values().stream().filter(shape -> !shape.id().equals(ANTARCTICA)).toList();
    }

    /** The rectangle around them. */
    public Bounds inhabitedBounds() {
        return new Bounds(bounds().minX(), projection.project(SOUTH).y(), bounds().maxX(), projection.project(NORTH).y());
    }

    /** @return the shape with an id, or nothing: an organization has none */
    public Optional<Shape> shape(String id) {
        return Optional.ofNullable(shapes.get(id));
    }

    /** The outline of the whole globe: the sea to paint under the land. */
    public Outline sea() {
        return sea;
    }

    /** The rectangle around the whole globe. */
    public Bounds bounds() {
        return sea.bounds();
    }

    /** Whether drawing at a level needs no reading first. */
    public boolean isLoaded(int level) {
        return levels.isLoaded(level);
    }

    /** Reads a level, some tens of milliseconds for the finest: call it in the background before drawing with it. */
    public void prepare(int level) {
        levels.get(level);
    }

    private static double[] rim(Projection projection) {
        double[] ring = new double[4 * 181];
        for (int i = 0; i <= 180; i++) {
            Point east = projection.project(new LonLat(180, i - 90));
            Point west = projection.project(new LonLat(-180, 90 - i));
            ring[2 * i] = east.x();
            ring[2 * i + 1] = east.y();
            ring[2 * (181 + i)] = west.x();
            ring[2 * (181 + i) + 1] = west.y();
        }
        return ring;
    }
}
