package org.summitatlas.ui.map;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.summitatlas.geo.MapPosition;
import org.summitatlas.geo.Point;
import org.summitatlas.geo.Viewport;
import org.summitatlas.geo.World;
import org.summitatlas.ui.port.Tasks;

/**
 * Which part of the world is seen. While it changes, layers only move what they have drawn; when it has been still for
 * a moment they draw anew, at the level of detail that suits. A level that is not loaded yet is read in the background,
 * and the coarser one stands in for it.
 */
final class MapCamera {

    private static final Duration STILL = Duration.millis(120);
    private static final double PADDING = 8;
    /** How near the edge of the screen a place may be and still count as seen, in pixels. */
    private static final double MARGIN = 32;

    private final World world;
    private final MapLevels levels;
    private final Rested rested;
    private final List<Layer> layers;
    private final PauseTransition still = new PauseTransition(STILL);
    private Viewport viewport;
    private Viewport drawn;
    private int drawnLevel;
    private Optional<MapPosition> position = Optional.empty();
    private boolean movedByUser;
    private boolean revealed;

    /** Is told where the map stands. */
    interface Rested {

        /**
         * @param position what is seen; empty for the whole world
         * @param byUser   whether the user moved it there, or the program to bring something into view
         */
        void at(Optional<MapPosition> position, boolean byUser);
    }

    /**
     * @param coarse is told whether finer borders than those drawn could not be read, each time some were asked for
     * @param rested is told each time the map has been moved and has come to rest
     */
    MapCamera(World world, Tasks tasks, List<Layer> layers, Consumer<Boolean> coarse, Rested rested) {
        this.world = world;
        this.layers = List.copyOf(layers);
        this.levels = new MapLevels(world, tasks, coarse, this::arrived);
        this.rested = rested;
        still.setOnFinished(_ -> rest());
    }

    /** What is seen now; null until the first layout. */
    Viewport viewport() {
        return viewport;
    }

    /** The level of detail drawn last. */
    int level() {
        return drawnLevel;
    }

    /** Fits the map into the space it has, keeping the part of the world that was seen. */
    void resize(double width, double height) {
        if (width < 1 || height < 1) {
            return;
        }
        viewport = viewport == null
                ? at(Viewport.fit(width, height, world.inhabitedBounds(), PADDING)) : viewport.resized(width, height);
        // Drawn at once: a picture stretched to another size can leave strips of itself behind.
        settle();
    }

    private Viewport at(Viewport whole) {
        return position.map(there -> there.on(whole, world.projection())).orElse(whole);
    }

    /** Goes to where the user was, or to the whole world if empty, unless it stands there. */
    void go(Optional<MapPosition> there) {
        if (!there.equals(position)) {
            position = there;
            movedByUser = false;
            revealed = false;
            move(now -> at(Viewport.fit(now.width(), now.height(), now.world(), now.padding())));
            if (viewport != null) {
                settle();
            }
        }
    }

    void zoomAt(double x, double y, double factor) {
        moveByUser(now -> now.zoomAt(x, y, factor));
    }

    /** Zooms at the middle. */
    void zoom(double factor) {
        if (viewport != null) {
            zoomAt(viewport.width() / 2, viewport.height() / 2, factor);
        }
    }

    void pan(double dx, double dy) {
        moveByUser(now -> now.pan(dx, dy));
    }

    /** Shows the whole world. */
    void reset() {
        moveByUser(now -> Viewport.fit(now.width(), now.height(), now.world(), now.padding()));
    }

    /** Brings a place into view, if it is not, and draws at once, since somebody is about to go there. */
    void reveal(Point plane) {
        if (viewport == null) {
            return;
        }
        Point at = viewport.toScreen(plane);
        boolean seen = at.x() > MARGIN && at.x() < viewport.width() - MARGIN
                && at.y() > MARGIN && at.y() < viewport.height() - MARGIN;
        if (!seen) {
            move(now -> now.centreOn(plane));
            settle();
            revealed = true;
            still.playFromStart();
        }
    }

    private void moveByUser(UnaryOperator<Viewport> change) {
        Viewport before = viewport;
        move(change);
        movedByUser |= viewport != before;
    }

    private void move(UnaryOperator<Viewport> change) {
        if (viewport == null) {
            return;
        }
        Viewport next = change.apply(viewport);
        if (!next.equals(viewport)) {
            viewport = next;
            int level = levels.finestLoaded(next.level());
            layers.forEach(layer -> layer.follow(next, level));
            still.playFromStart();
        }
    }

    /** Draws anew and tells where the map has come to rest. */
    void rest() {
        settle();
        if (movedByUser || revealed) {
            boolean byUser = movedByUser;
            movedByUser = false;
            revealed = false;
            position = MapPosition.of(viewport, world.projection());
            rested.at(position, byUser);
        }
    }

    /** Draws anew without waiting, unless that would change nothing. */
    void settle() {
        if (viewport == null) {
            return;
        }
        still.stop();
        int level = levels.finestLoaded(viewport.level());
        if (!viewport.equals(drawn) || level != drawnLevel) {
            redraw(level);
        }
        if (level < viewport.level()) {
            levels.read(viewport.level());
        }
    }

    /** Draws one layer anew where the map stands, after what it shows has changed. */
    void redraw(Layer layer) {
        if (drawn != null) {
            layer.draw(drawn, drawnLevel);
            layer.follow(viewport, levels.finestLoaded(viewport.level()));
        }
    }

    private void redraw(int level) {
        drawn = viewport;
        drawnLevel = level;
        layers.forEach(layer -> layer.draw(drawn, level));
    }

    /** Draws with a level just read, unless the map moves: then it will be drawn when it is still. */
    private void arrived() {
        if (still.getStatus() != PauseTransition.Status.RUNNING) {
            settle();
        }
    }

    void close() {
        levels.close();
        still.stop();
    }
}
