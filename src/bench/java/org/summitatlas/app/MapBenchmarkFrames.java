package org.summitatlas.app;

import com.sun.javafx.scene.SceneHelper;
import com.sun.javafx.tk.RenderJob;
import com.sun.javafx.tk.Toolkit;
import java.lang.reflect.Method;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.summitatlas.ui.Theme;
import org.summitatlas.ui.ThemeChoice;

/**
 * A window in which whole frames are timed: from a gesture to the end of its painting, style and layout included, and
 * on to where the window system has the picture. Gestures come in where those of the mouse do, so finding what lies under
 * it is in the time.
 */
final class MapBenchmarkFrames {

    private static final double MILLISECOND = 1_000_000;

    private final Stage stage;
    private final Scene scene;

    private double handedOver;

    /** Shows an empty window; call it on any thread but that of JavaFX. */
    MapBenchmarkFrames(double width, double height) {
        scene = onFx(() -> new Scene(new StackPane(), width, height));
        stage = onFx(() -> {
            Stage shown = new Stage(StageStyle.UNDECORATED);
            Theme.apply(scene, ThemeChoice.LIGHT);
            shown.setX(0);
            shown.setY(0);
            shown.setScene(scene);
            shown.show();
            return shown;
        });
    }

    /** Fills the window with this, and draws it. */
    void show(Node node) {
        time(() -> ((StackPane) scene.getRoot()).getChildren().setAll(node));
        time(() -> { });
    }

    double width() {
        return scene.getWidth();
    }

    double height() {
        return scene.getHeight();
    }

    void close() {
        onFx(() -> {
            stage.close();
            return null;
        });
    }

    /** Milliseconds that a gesture and the frame it causes take. */
    double time(Runnable gesture) {
        long[] begin = new long[1];
        Future<?> painted = onFx(() -> {
            begin[0] = System.nanoTime();
            gesture.run();
            pulse();
            return Toolkit.getToolkit().addRenderJob(new RenderJob(() -> { }));
        });
        await(painted);
        double frame = (System.nanoTime() - begin[0]) / MILLISECOND;
        // What was painted is handed to the window system by the JavaFX thread, ahead of this.
        onFx(() -> null);
        handedOver = (System.nanoTime() - begin[0]) / MILLISECOND;
        return frame;
    }

    /** What {@link #time} told last, with the time that the window system took to get the picture. */
    double handedOver() {
        return handedOver;
    }

    /** What a timer does sixty times a second, at once. */
    private static void pulse() {
        try {
            Method pulse = Class.forName("com.sun.javafx.tk.quantum.QuantumToolkit").getDeclaredMethod("pulse",
                    boolean.class);
            pulse.setAccessible(true);
            pulse.invoke(Toolkit.getToolkit(), true);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("this JavaFX has another way to make a frame", e);
        }
    }

    static <T> T onFx(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        return await(task);
    }

    private static <T> T await(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Moves the mouse, its button held or not, or presses or lets go of it. */
    void mouse(EventType<MouseEvent> type, double x, double y, boolean held) {
        SceneHelper.processMouseEvent(scene, new MouseEvent(type, x, y, x, y,
                type == MouseEvent.MOUSE_MOVED ? MouseButton.NONE : MouseButton.PRIMARY, 1, false, false, false, false,
                held, false, false, true, false, false, null));
    }

    /** Turns the wheel: positive notches zoom in. */
    void wheel(double x, double y, double notches) {
        Node under = pick(x, y);
        Event.fireEvent(under, new ScrollEvent(ScrollEvent.SCROLL, x, y, x, y, false, false, false, false, false, false,
                0, 40 * notches, 0, 0, ScrollEvent.HorizontalTextScrollUnits.NONE, 0,
                ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, new PickResult(under, x, y)));
    }

    /** What lies topmost at a point, found as it is for every event of the mouse. */
    Node pick(double x, double y) {
        return MapBenchmarkPick.at(scene.getRoot(), x, y);
    }
}
