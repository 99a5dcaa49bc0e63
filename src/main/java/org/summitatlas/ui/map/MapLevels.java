package org.summitatlas.ui.map;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.summitatlas.geo.World;
import org.summitatlas.ui.port.Tasks;

/** The levels of detail of the world, read in the background as they are wanted. */
final class MapLevels {

    private final World world;
    private final Tasks tasks;
    private final Consumer<Boolean> coarse;
    private final Runnable arrived;
    private final Set<Integer> reading = new HashSet<>();
    private boolean closed;

    /**
     * @param coarse  is told whether a level asked for could not be read, each time one was asked for
     * @param arrived runs when a level has been read
     */
    MapLevels(World world, Tasks tasks, Consumer<Boolean> coarse, Runnable arrived) {
        this.world = world;
        this.tasks = tasks;
        this.coarse = coarse;
        this.arrived = arrived;
    }

    /** The finest level there is that is no finer than this one. */
    int finestLoaded(int level) {
        return level == 0 || world.isLoaded(level) ? level : finestLoaded(level - 1);
    }

    /** Reads a level, unless that is going on. One that could not be read can be asked for again. */
    void read(int level) {
        if (reading.add(level)) {
            tasks.run(() -> {
                world.prepare(level);
                return level;
            }, _ -> ended(level, false), _ -> ended(level, true));
        }
    }

    private void ended(int level, boolean missed) {
        reading.remove(level);
        if (closed) {
            return;
        }
        coarse.accept(missed);
        if (!missed) {
            arrived.run();
        }
    }

    /** Tells nothing more of what is still being read. */
    void close() {
        closed = true;
    }
}
