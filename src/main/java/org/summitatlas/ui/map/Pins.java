package org.summitatlas.ui.map;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import org.summitatlas.geo.Point;
import org.summitatlas.geo.Viewport;

/**
 * Nodes of fixed size that stay at their places on the map however it moves. A drag moves all of them as one: to move
 * each would have the toolkit look for what changed around each.
 */
final class Pins {

    /**
     * A node whose own origin lies at a place of the map plane, moved by some pixels.
     *
     * @param dx pixels to the right of the place; {@code dy}: pixels below it
     */
    record Pin(Node node, Point plane, double dx, double dy) {
    }

    private final Group group = new Group();
    private List<Pin> pins = List.of();
    private Viewport placed;

    Pins() {
        group.setAutoSizeChildren(false);
        group.setManaged(false);
    }

    Group group() {
        return group;
    }

    /** Shows these and no others. */
    void show(List<Pin> shown, Viewport at) {
        pins = List.copyOf(shown);
        List<Node> nodes = pins.stream().map(Pin::node).toList();
        if (!group.getChildren().equals(nodes)) {
            group.getChildren().setAll(nodes);
        }
        place(at);
    }

    void follow(Viewport now) {
        if (placed == null || now.scale() != placed.scale()) {
            place(now);
        } else {
            group.setTranslateX(Math.rint(now.translateX() - placed.translateX()));
            group.setTranslateY(Math.rint(now.translateY() - placed.translateY()));
        }
    }

    private void place(Viewport at) {
        placed = at;
        // To the pixel: a picture kept of a node stays sharp, and is not made anew.
        for (Pin pin : pins) {
            Point spot = at.toScreen(pin.plane);
            pin.node.setTranslateX(Math.rint(spot.x() + pin.dx));
            pin.node.setTranslateY(Math.rint(spot.y() + pin.dy));
        }
        group.setTranslateX(0);
        group.setTranslateY(0);
    }
}
