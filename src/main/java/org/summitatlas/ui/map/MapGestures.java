package org.summitatlas.ui.map;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.Pane;

/** Pointer, wheel and touch on the map. A drag moves the map and selects nothing. */
final class MapGestures {

    private static final double STEP = 2;
    /** Zoom factor of one notch of a wheel, and the scroll distance JavaFX reports for one. */
    private static final double NOTCH = 1.25;
    private static final double NOTCH_PIXELS = 40;

    private final Pane surface;
    private final MapCamera camera;
    private final Consumer<String> chosen;
    private final Finder finder;
    private final Pointing pointing;
    private boolean held;
    private double lastX;
    private double lastY;

    MapGestures(Pane surface, MapCamera camera, Consumer<String> chosen, Finder finder,
            Pointing pointing) {
        this.surface = surface;
        this.camera = camera;
        this.chosen = chosen;
        this.finder = finder;
        this.pointing = pointing;
        surface.setOnMousePressed(this::press);
        surface.setOnMouseDragged(this::drag);
        surface.setOnMouseReleased(event -> pointing.at(finder.at(event), event.getX(), event.getY()));
        surface.setOnMouseClicked(this::click);
        surface.setOnMouseMoved(event -> pointing.at(finder.at(event), event.getX(), event.getY()));
        surface.setOnMouseExited(_ -> pointing.nowhere());
        surface.setOnScroll(this::scroll);
        surface.setOnZoom(this::pinch);
    }

    private void press(MouseEvent event) {
        held = event.getButton() == MouseButton.PRIMARY;
        lastX = event.getX();
        lastY = event.getY();
    }

    private void drag(MouseEvent event) {
        if (held && !event.isStillSincePress()) {
            pointing.nowhere();
            surface.setCursor(Cursor.CLOSED_HAND);
            camera.pan(event.getX() - lastX, event.getY() - lastY);
            lastX = event.getX();
            lastY = event.getY();
        }
    }

    private void click(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress()) {
            return;
        }
        if (event.getClickCount() == 2) {
            camera.zoomAt(event.getX(), event.getY(), STEP);
        } else {
            Optional<String> country = finder.at(event);
            country.ifPresent(chosen);
        }
    }

    private void scroll(ScrollEvent event) {
        if (event.isDirect()) {
            camera.pan(event.getDeltaX(), event.getDeltaY());
        } else if (event.getDeltaY() != 0) {
            camera.zoomAt(event.getX(), event.getY(), Math.pow(NOTCH, event.getDeltaY() / NOTCH_PIXELS));
        }
        pointing.nowhere();
        event.consume();
    }

    private void pinch(ZoomEvent event) {
        camera.zoomAt(event.getX(), event.getY(), event.getZoomFactor());
        event.consume();
    }
}
