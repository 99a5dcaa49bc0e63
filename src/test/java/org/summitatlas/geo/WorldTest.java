package org.summitatlas.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorldTest {

    /** Codes drawn as parts of France, the Netherlands, Norway, New Zealand and -INDIAN-OCEAN-TER: see NOTICE.txt. */
    private static final Set<String> PARTS_OF_OTHERS = Set.of(
            "GLP", "GUF", "MTQ", "MYT", "REU", "BES", "BVT", "SJM", "TKL", "CCK", "CXR");

    private static final World WORLD = World.load(new EqualEarth());

    @Test
    void hasEveryCountry() {
        Set<String> expected = new TreeSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));
        expected.removeAll(PARTS_OF_OTHERS);
        expected.add("XKX");
        Set<String> actual = new TreeSet<>();
        WORLD.shapes().stream().filter(Shape::hasCode).forEach(shape -> actual.add(shape.id()));
        assertEquals(expected, actual);
    }

    @Test
    void landWithoutCodeTakesPartInNothing() {
        Shape land = WORLD.shape("-SOMALILAND").orElseThrow();
        assertFalse(land.hasCode());
        assertTrue(WORLD.shape("SGP").orElseThrow().hasCode());
        assertTrue(WORLD.shape("EUU").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void everyLevelHasEveryShape(int level) {
        for (Shape shape : WORLD.shapes()) {
            assertTrue(points(shape, level) >= 3, shape::id);
        }
    }

    @Test
    void levelsGrowWithinTheirBudget() {
        int world = vertices(0);
        int medium = vertices(1);
        int fine = vertices(2);
        assertTrue(world > 10_000 && world < 16_000, () -> "level 0: " + world);
        assertTrue(medium > 80_000 && medium < 120_000, () -> "level 1: " + medium);
        assertTrue(fine > 200_000 && fine < 260_000, () -> "level 2: " + fine);
    }

    @Test
    void labelPointsAreOnTheMainland() {
        assertNear("FRA", 2.5, 47);
        assertNear("NLD", 5.8, 52.4);
        assertNear("FJI", 178, -17.8);
        assertNear("USA", -102, 39);
        assertNear("NOR", 10, 61.5);
        assertNear("SGP", 103.8, 1.35);
    }

    @Test
    void sizeTellsSingaporeFromChina() {
        double singapore = WORLD.shape("SGP").orElseThrow().radius() * 6371;
        double china = WORLD.shape("CHN").orElseThrow().radius() * 6371;
        assertTrue(singapore > 5 && singapore < 15, () -> singapore + " km");
        assertTrue(china > 500 && china < 1500, () -> china + " km");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void neighboursShareTheirBorder(int level) {
        Set<Point> common = corners("FRA", level);
        common.retainAll(corners("DEU", level));
        assertTrue(common.size() > 3 << 2 * level, () -> common.size() + " vertices in common at level " + level);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void nothingStreaksAcrossTheAntimeridianOrLeavesTheGlobe(int level) {
        double south = WORLD.bounds().minY();
        for (Shape shape : WORLD.shapes()) {
            shape.outline(level).draw(new LineSink() {
                private Point before;

                @Override
                public void moveTo(double x, double y) {
                    before = new Point(x, y);
                }

                @Override
                public void lineTo(double x, double y) {
                    Point here = new Point(x, y);
                    boolean alongPole = y < south + 1e-9 && before.y() < south + 1e-9;
                    assertTrue(alongPole || before.distance(here) < 0.6,
                            () -> shape + " jumps from " + before + " to " + here);
                    Point place = WORLD.projection().inverse(x, y);
                    assertFalse(Double.isNaN(place.x()), () -> shape + " leaves the globe at " + here);
                    before = here;
                }

                @Override
                public void closePath() {
                }
            });
        }
    }

    @Test
    void finerLevelsAreReadWhenAskedFor() {
        World fresh = World.load(new EqualEarth());
        assertTrue(fresh.isLoaded(0));
        assertFalse(fresh.isLoaded(1));
        fresh.prepare(1);
        assertTrue(fresh.isLoaded(1));
        fresh.shape("FRA").orElseThrow().outline(2);
        assertTrue(fresh.isLoaded(2));
    }

    private static int vertices(int level) {
        return WORLD.shapes().stream().mapToInt(shape -> points(shape, level)).sum();
    }

    private static int points(Shape shape, int level) {
        return shape.outline(level).rings().stream().mapToInt(ring -> ring.length / 2).sum();
    }

    private static void assertNear(String id, double lon, double lat) {
        LonLat label = WORLD.shape(id).orElseThrow().label();
        assertEquals(lon, label.lon(), 1, id);
        assertEquals(lat, label.lat(), 1, id);
    }

    private static Set<Point> corners(String id, int level) {
        Set<Point> corners = new HashSet<>();
        WORLD.shape(id).orElseThrow().outline(level).draw(new LineSink() {
            @Override
            public void moveTo(double x, double y) {
                corners.add(new Point(x, y));
            }

            @Override
            public void lineTo(double x, double y) {
                corners.add(new Point(x, y));
            }

            @Override
            public void closePath() {
            }
        });
        return corners;
    }
}
