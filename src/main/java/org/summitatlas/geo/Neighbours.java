package org.summitatlas.geo;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Where the arrow keys lead from country to country. Each key goes to the nearest label point that way, where a point
 * off to the side counts as further; right from the easternmost goes round the world to the westernmost, and back.
 *
 * <p>Every candidate can be reached from every other. Nearest points alone do not promise that: some are nobody's
 * nearest. Going right from anywhere ends at the westernmost, since right always leads further right; so it is enough
 * that the westernmost leads to all, and each one left out is put between two steps of a path that passes it by. Such
 * a path exists: the one from the westernmost to the right, if no other.
 */
public final class Neighbours {

    private static final int NOWHERE = -1;

    private final List<String> ids;
    private final Point[] places;
    private final int[][] next = new int[Direction.values().length][];

    /** @param candidates ids and their label points in the map plane */
    public Neighbours(Map<String, Point> candidates) {
        Map<String, Point> ordered = new TreeMap<>(candidates);
        ids = List.copyOf(ordered.keySet());
        places = ordered.values().toArray(Point[]::new);
        for (Direction direction : Direction.values()) {
            int[] steps = new int[places.length];
            Arrays.setAll(steps, from -> nearest(from, direction));
            next[direction.ordinal()] = steps;
        }
        if (places.length > 1) {
            goRound(Direction.LEFT);
            goRound(Direction.RIGHT);
            connect();
        }
    }

    /**
     * @param ids the candidates: those on the map now
     * @throws IllegalArgumentException when one has no shape
     */
    public static Neighbours among(World world, Collection<String> ids) {
        Map<String, Point> places = new HashMap<>();
        for (String id : ids) {
            places.put(id, world.shape(id)
                    .orElseThrow(() -> new IllegalArgumentException("No shape " + id + " on the map")).anchor());
        }
        return new Neighbours(places);
    }

    /**
     * @param from the candidate that has the focus
     * @return where the key leads, or nothing at the northern or southern end
     * @throws IllegalArgumentException when {@code from} is not a candidate
     */
    public Optional<String> next(String from, Direction direction) {
        int index = ids.indexOf(from);
        if (index < 0) {
            throw new IllegalArgumentException(from + " is not among the candidates");
        }
        int to = next[direction.ordinal()][index];
        return to == NOWHERE ? Optional.empty() : Optional.of(ids.get(to));
    }

    private int nearest(int from, Direction direction) {
        int best = NOWHERE;
        for (int to = 0; to < places.length; to++) {
            if (before(from, to, direction)
                    && (best == NOWHERE || effort(from, to, direction) < effort(from, best, direction))) {
                best = to;
            }
        }
        return best;
    }

    /** A strict order along a direction; equal coordinates go by id. */
    private boolean before(int from, int to, Direction direction) {
        double along = direction.along(places[from], places[to]);
        return along > 0 || along == 0 && from < to;
    }

    /** The diameter of the circle that leaves {@code from} in the direction and meets {@code to}. */
    private double effort(int from, int to, Direction direction) {
        double dx = places[to].x() - places[from].x();
        double dy = places[to].y() - places[from].y();
        double along = direction.along(places[from], places[to]);
        return along > 0 ? (dx * dx + dy * dy) / along : Double.MAX_VALUE;
    }

    private void goRound(Direction direction) {
        int first = 0;
        int last = 0;
        for (int i = 1; i < places.length; i++) {
            first = before(i, first, direction) ? i : first;
            last = before(last, i, direction) ? i : last;
        }
        next[direction.ordinal()][last] = first;
    }

    private void connect() {
        int westernmost = 0;
        for (int i = 1; i < places.length; i++) {
            westernmost = before(i, westernmost, Direction.RIGHT) ? i : westernmost;
        }
        boolean[] reached = new boolean[places.length];
        reach(westernmost, reached);
        for (int i = 0; i < places.length; i++) {
            if (!reached[i]) {
                lead(i, reached);
                reach(i, reached);
            }
        }
    }

    /** Leads the step that passes an unreached candidate by with the least effort through that candidate. */
    private void lead(int via, boolean[] reached) {
        int best = NOWHERE;
        Direction bestDirection = null;
        for (Direction direction : Direction.values()) {
            for (int from = 0; from < places.length; from++) {
                int to = next[direction.ordinal()][from];
                if (reached[from] && to != NOWHERE && before(from, via, direction) && before(via, to, direction)
                        && (best == NOWHERE || effort(from, via, direction) < effort(best, via, bestDirection))) {
                    best = from;
                    bestDirection = direction;
                }
            }
        }
        int[] steps = next[bestDirection.ordinal()];
        steps[via] = steps[best];
        steps[best] = via;
    }

    private void reach(int start, boolean[] reached) {
        Deque<Integer> open = new ArrayDeque<>(List.of(start));
        reached[start] = true;
        while (!open.isEmpty()) {
            int from = open.remove();
            for (int[] steps : next) {
                int to = steps[from];
                if (to != NOWHERE && !reached[to]) {
                    reached[to] = true;
                    open.add(to);
                }
            }
        }
    }
}
