package org.summitatlas.geo;

/**
 * One country, or a piece of land without a code, on the map. What it looks like depends on the level of detail;
 * where its label belongs does not.
 */
public final class Shape {

    private static final double EARTH_RADIUS_KM = 6371.0088;

    private final Label label;
    private final Point anchor;
    private final Levels levels;

    Shape(Label label, Projection projection, Levels levels) {
        this.label = label;
        this.anchor = projection.project(label.place());
        this.levels = levels;
    }

    /** ISO 3166-1 alpha-3, {@code XKX} for Kosovo, or a name beginning with {@code -} for land without a code. */
    public String id() {
        return label.id();
    }

    /** Whether the id is a country code; land without one is drawn but takes part in nothing. */
    public boolean hasCode() {
        return !label.id().startsWith("-");
    }

    /** The stored label point: inside the largest part of the country at every level of detail. */
    public LonLat label() {
        return label.place();
    }

    /** {@link #label} in the map plane. */
    public Point anchor() {
        return anchor;
    }

    /**
     * How large the mainland is: the radius, in plane units, of the largest circle that fits into it. Times
     * {@link Viewport#scale} it is pixels, which tells what is too small to see.
     */
    public double radius() {
        return label.radiusKm() / EARTH_RADIUS_KM;
    }

    /**
     * What the shape looks like at a level of detail; reads that level if it is not yet loaded.
     *
     * @param level 0 (world) to 2 (finest)
     * @throws IllegalStateException naming the resource, when the bundled data is missing or damaged
     */
    public Outline outline(int level) {
        return levels.get(level).get(label.id());
    }

    @Override
    public String toString() {
        return label.id();
    }
}
