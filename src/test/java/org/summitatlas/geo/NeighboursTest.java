package org.summitatlas.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

class NeighboursTest {

    private static final World WORLD = World.load(new EqualEarth());
    private static final List<String> ALL = WORLD.shapes().stream().map(Shape::id).toList();

    @Test
    void arrowsGoWhereAReaderExpects() {
        Neighbours neighbours = Neighbours.among(WORLD, Set.of("PRT", "ESP", "FRA", "DEU", "ITA", "GBR", "POL", "DZA"));
        assertEquals(Optional.of("ESP"), neighbours.next("PRT", Direction.RIGHT));
        assertEquals(Optional.of("PRT"), neighbours.next("ESP", Direction.LEFT));
        assertEquals(Optional.of("POL"), neighbours.next("DEU", Direction.RIGHT));
        assertEquals(Optional.of("GBR"), neighbours.next("FRA", Direction.UP));
        assertEquals(Optional.of("DZA"), neighbours.next("ESP", Direction.DOWN));
    }

    @Test
    void goesRoundTheWorldButNotOverThePole() {
        Neighbours neighbours = Neighbours.among(WORLD, Set.of("CAN", "ISL", "JPN"));
        assertEquals(Optional.of("CAN"), neighbours.next("JPN", Direction.RIGHT));
        assertEquals(Optional.of("JPN"), neighbours.next("CAN", Direction.LEFT));
        assertEquals(Optional.empty(), neighbours.next("ISL", Direction.UP));
        assertEquals(Optional.empty(), neighbours.next("JPN", Direction.DOWN));
    }

    @Test
    void everyCountryIsReachableFromEveryOther() {
        assertConnected(ALL);
        assertConnected(WORLD.shapes().stream().filter(Shape::hasCode).map(Shape::id).toList());
    }

    @Test
    void soItIsForAnyChoiceOfCountries() {
        Random random = new Random(3);
        for (int i = 0; i < 60; i++) {
            int size = random.nextInt(1, 120);
            assertConnected(random.ints(size, 0, ALL.size()).mapToObj(ALL::get).collect(Collectors.toSet()));
        }
    }

    @Test
    void soItIsForPointsInAwkwardPlaces() {
        Random random = new Random(4);
        for (int i = 0; i < 200; i++) {
            Map<String, Point> places = new TreeMap<>();
            for (int n = random.nextInt(1, 30); n > 0; n--) {
                places.put("P" + n, new Point(random.nextInt(4), random.nextInt(4)));
            }
            assertConnected(places.keySet(), new Neighbours(places));
        }
    }

    @Test
    void aLoneCountryLeadsNowhere() {
        Neighbours neighbours = Neighbours.among(WORLD, Set.of("KOR"));
        for (Direction direction : Direction.values()) {
            assertEquals(Optional.empty(), neighbours.next("KOR", direction));
        }
    }

    @Test
    void strangersAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Neighbours.among(WORLD, Set.of("EUU")));
        Neighbours neighbours = Neighbours.among(WORLD, Collections.emptySet());
        assertThrows(IllegalArgumentException.class, () -> neighbours.next("KOR", Direction.UP));
    }

    private static void assertConnected(Collection<String> ids) {
        assertConnected(ids, Neighbours.among(WORLD, ids));
    }

    private static void assertConnected(Collection<String> ids, Neighbours neighbours) {
        for (String start : ids) {
            Set<String> reached = new TreeSet<>(Set.of(start));
            Deque<String> open = new ArrayDeque<>(reached);
            while (!open.isEmpty()) {
                String from = open.remove();
                for (Direction direction : Direction.values()) {
                    neighbours.next(from, direction).filter(reached::add).ifPresent(open::add);
                }
            }
            assertEquals(new TreeSet<>(ids), reached, () -> "from " + start);
        }
    }
}
