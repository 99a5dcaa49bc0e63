package org.summitatlas.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.summitatlas.geo.EqualEarth;
import org.summitatlas.geo.Viewport;
import org.summitatlas.geo.World;
import org.summitatlas.ui.port.Tasks;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What happens when finer borders can be read, and when they cannot. */
@ExtendWith(ApplicationExtension.class)
class MapCameraTest {

    /** Does what it is given when told to, or fails at it. */
    private static final class Later implements Tasks {

        private final List<Runnable> good = new ArrayList<>();
        private final List<Runnable> bad = new ArrayList<>();

        @Override
        public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
            good.add(() -> Tasks.AT_ONCE.run(work, done, failed));
            bad.add(() -> failed.accept(new IllegalStateException("damaged")));
        }

        void succeed() {
            good.forEach(Runnable::run);
        }

        void fail() {
            bad.forEach(Runnable::run);
            good.clear();
            bad.clear();
        }
    }

    private final List<Integer> levels = new ArrayList<>();
    private final List<Boolean> coarse = new ArrayList<>();
    private final Later tasks = new Later();
    private final Layer layer = new Layer() {
        @Override
        public void draw(Viewport at, int level) {
            levels.add(level);
        }

        @Override
        public void follow(Viewport now, int level) {
            // Only what is drawn counts here.
        }
    };
    private final MapCamera camera =
            new MapCamera(World.load(new EqualEarth()), tasks, List.of(layer), coarse::add, (_, _) -> { });

    @Start
    void start(Stage stage) {
        camera.resize(800, 500);
    }

    @Test
    void aLevelThatCannotBeReadIsAskedForAgain(FxRobot robot) {
        robot.interact(() -> {
            camera.zoom(3);
            camera.settle();
            camera.settle();
            assertEquals(1, tasks.good.size(), "asked once while it is being read");
            tasks.fail();
            assertEquals(List.of(true), coarse);
            camera.pan(5, 0);
            camera.settle();
            tasks.succeed();
        });
        assertEquals(List.of(true, false), coarse);
        assertEquals(List.of(0, 0, 0, 1), levels);
    }

    @Test
    void aClosedMapIsToldNothing(FxRobot robot) {
        robot.interact(() -> {
            camera.zoom(3);
            camera.settle();
            camera.close();
            tasks.fail();
        });
        assertEquals(List.of(), coarse);
        assertFalse(levels.contains(1));
    }
}
