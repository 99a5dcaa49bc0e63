package org.summitatlas.ui.timeline;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/** Pointer, wheel and touch on the timeline. A drag moves it and selects nothing. */
final class TimelineGestures {

    private static final double STEP = 2;
    /** Zoom factor of one notch of a wheel, and the scroll distance JavaFX reports for one. */
    private static final double NOTCH = 1.25;
    private static final double NOTCH_PIXELS = 40;

    /** What comes of gestures. */
    interface Listener {

        /** Something was clicked. */
        void chosen(MarkNode node);

        /** The pointer is over a mark, or over none. */
        void pointed(Optional<MarkNode> node);

        /** The camera moved and may move on. */
        void moved();

        /** A drag is over. */
        void rested();
    }

    private final TimelineSurface surface;
    private final Listener listener;
    private boolean held;
    private boolean dragged;
    private double lastX;
    private double lastY;

    TimelineGestures(TimelineSurface surface, Listener listener) {
        this.surface = surface;
        this.listener = listener;
        surface.setOnMousePressed(this::press);
        surface.setOnMouseDragged(this::drag);
        surface.setOnMouseReleased(_ -> release());
        surface.setOnMouseClicked(this::click);
        surface.setOnMouseMoved(event -> listener.pointed(mark(event)));
        surface.setOnMouseExited(_ -> listener.pointed(Optional.empty()));
        surface.setOnScroll(this::scroll);
        surface.setOnZoom(this::pinch);
    }

    private static Optional<MarkNode> mark(MouseEvent event) {
        Node node = event.getPickResult().getIntersectedNode();
        while (node != null && !(node instanceof MarkNode)) {
            node = node.getParent();
        }
        return Optional.ofNullable((MarkNode) node);
    }

    private void press(MouseEvent event) {
        held = event.getButton() == MouseButton.PRIMARY;
        dragged = false;
        lastX = event.getX();
        lastY = event.getY();
    }

    private void drag(MouseEvent event) {
        if (held && !event.isStillSincePress()) {
            dragged = true;
            surface.setCursor(Cursor.CLOSED_HAND);
            surface.pan(event.getX() - lastX, event.getY() - lastY);
            lastX = event.getX();
            lastY = event.getY();
        }
    }

    private void release() {
        surface.setCursor(null);
        if (dragged) {
            listener.moved();
            listener.rested();
        }
    }

    private void click(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress()) {
            return;
        }
        Optional<MarkNode> node = mark(event);
        node.ifPresent(listener::chosen);
        if (node.isEmpty() && event.getClickCount() == 2) {
            surface.zoom(event.getX(), STEP);
            listener.moved();
        }
    }

    private void scroll(ScrollEvent event) {
        if (event.isDirect() || event.isShiftDown()) {
            surface.pan(event.getDeltaX(), event.isShiftDown() ? 0 : event.getDeltaY());
        } else if (event.getDeltaY() != 0) {
            surface.zoom(event.getX(), Math.pow(NOTCH, event.getDeltaY() / NOTCH_PIXELS));
        } else {
            surface.pan(event.getDeltaX(), 0);
        }
        listener.moved();
        event.consume();
    }

    private void pinch(ZoomEvent event) {
        surface.zoom(event.getX(), event.getZoomFactor());
        listener.moved();
        event.consume();
    }
}
