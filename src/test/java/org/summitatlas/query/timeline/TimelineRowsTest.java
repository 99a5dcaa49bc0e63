package org.summitatlas.query.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.summitatlas.query.timeline.TimelineRows.Extent;
import org.summitatlas.query.timeline.TimelineRows.Place;

/** Marks in rows: none covers another, none is lost, and only what has no room is gathered. */
class TimelineRowsTest {

    private static final double GAP = 10;
    private static final double BADGE = 24;

    private static Extent mark(double at, double name) {
        return new Extent(at, at + 9, at + 9 + name);
    }

    private static List<Integer> rows(TimelineRows packed) {
        return packed.places().stream().map(Place::row).toList();
    }

    private static List<Integer> counts(TimelineRows packed) {
        return packed.places().stream().map(Place::count).toList();
    }

    @Test
    void whatHasRoomStaysInTheFirstRow() {
        TimelineRows packed = TimelineRows.pack(List.of(mark(0, 50), mark(70, 50), mark(140, 50)), 3, GAP, BADGE);
        assertEquals(List.of(0, 0, 0), rows(packed));
        assertEquals(1, packed.rows());
    }

    @Test
    void whatWouldOverlapGoesToTheNextRow() {
        List<Extent> extents = List.of(mark(0, 50), mark(60, 50), mark(75, 50));
        assertEquals(List.of(0, 1, 0), rows(TimelineRows.pack(extents, 3, GAP, BADGE)));
        assertEquals(2, TimelineRows.needed(extents, GAP));
    }

    @Test
    void theNearestAreGatheredWhereRowsAreShort() {
        List<Extent> extents = List.of(mark(0, 100), mark(40, 100), mark(43, 100), mark(400, 50));
        TimelineRows packed = TimelineRows.pack(extents, 2, GAP, BADGE);
        assertEquals(List.of(1, 2, 1), counts(packed));
        assertEquals(List.of(1, 2), packed.places().get(1).members().boxed().toList());
        assertEquals(new Extent(40, 64, 64), packed.places().get(1).extent());
    }

    @Test
    void nothingNeedsNoRow() {
        assertEquals(0, TimelineRows.pack(List.of(), 1, GAP, BADGE).rows());
        assertEquals(0, TimelineRows.needed(List.of(), GAP));
    }

    @Test
    void noneCoversAnotherAndNoneIsLost() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            int limit = 1 + random.nextInt(5);
            List<Extent> extents = Stream.generate(() -> mark(random.nextInt(900), random.nextInt(150)))
                    .limit(random.nextInt(60)).sorted(Comparator.comparingDouble(Extent::from)).toList();
            TimelineRows packed = TimelineRows.pack(extents, limit, GAP, BADGE);
            assertEquals(IntStream.range(0, extents.size()).boxed().toList(),
                    packed.places().stream().flatMap(place -> place.members().boxed()).toList());
            assertTrue(packed.rows() <= limit);
            assertNoneCovers(packed.places());
        }
    }

    private static void assertNoneCovers(List<Place> places) {
        for (Place one : places) {
            for (Place other : places) {
                assertTrue(one == other || one.row() != other.row()
                        || one.extent().right() + GAP <= other.extent().from()
                        || other.extent().right() + GAP <= one.extent().from(), () -> one + " meets " + other);
            }
        }
    }
}
