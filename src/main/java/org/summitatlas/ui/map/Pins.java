package org.summitatlas.ui.map;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import org.summitatlas.geo.Point;
import org.summitatlas.geo.Viewport;

/** Nodes of fixed size that stay at their places on the map however it moves. */
final class Pins {

    /** @param dx pixels to the right of the place; {@code dy}: pixels below it */
    private record Pin(Node node, Point plane, double dx, double dy) {
    }

    private final Group group = new Group();
    private final List<Pin> pins = new ArrayList<>();

    Group group() {
        return group;
    }

    void clear() {
        pins.clear();
        group.getChildren().clear();
    }

    /** Pins a node whose own origin is to lie at a place of the map plane, moved by some pixels. */
    void add(Node node, Point plane, double dx, double dy) {
        pins.add(new Pin(node, plane, dx, dy));
        group.getChildren().add(node);
    }

    void follow(Viewport now) {
        for (Pin pin : pins) {
            Point at = now.toScreen(pin.plane);
            pin.node.setTranslateX(at.x() + pin.dx);
            pin.node.setTranslateY(at.y() + pin.dy);
        }
    }
}
