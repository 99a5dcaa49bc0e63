package org.summitatlas.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.WritableImage;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.StackPane;
import org.summitatlas.geo.World;
import org.summitatlas.query.Tables;
import org.summitatlas.ui.Exploration;
import org.summitatlas.ui.Notices;
import org.summitatlas.ui.Place;
import org.summitatlas.ui.Preferences;
import org.summitatlas.ui.Theme;
import org.summitatlas.ui.port.Tasks;

/** A window without a screen: the same parts in a scene of its own, at any size, with every gesture made by code. */
final class TourStage {

    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    /** What stays in sight above a part scrolled to, in pixels: its heading. */
    private static final double ABOVE = 90;

    private final Exploration exploration;
    private final Notices notices = new Notices();
    private final ObjectProperty<Preferences> preferences;
    private final Window window;
    private final Scene scene;
    private final TourKeyboard keyboard = new TourKeyboard(this);
    private final TourExports exports;

    TourStage(Tables tables, World world, Preferences preferences, Path folder) {
        exports = new TourExports(this, folder);
        this.preferences = new SimpleObjectProperty<>(preferences);
        exploration = new Exploration(tables, Place.START);
        Ports ports = new Ports((_, name, _) -> Optional.of(exports.target(name)), (_, _, _) -> Optional.empty(),
                _ -> { }, new NoClipboard(), Tasks.AT_ONCE);
        window = new Window(exploration, world, notices, this.preferences, ports);
        scene = new Scene(new StackPane(window.root()), WIDTH, HEIGHT);
        Theme.apply(scene, preferences.theme());
        layOut();
    }

    Exploration exploration() {
        return exploration;
    }

    TourKeyboard keyboard() {
        return keyboard;
    }

    TourExports exports() {
        return exports;
    }

    Notices notices() {
        return notices;
    }

    Parent root() {
        return scene.getRoot();
    }

    /** Makes the gestures of a step. */
    Void perform(TourStep step) {
        notices.clear();
        keyboard.dismissCards();
        window.root().setMaxSize(WIDTH, HEIGHT);
        step.gestures().accept(this);
        layOut();
        return null;
    }

    /** Shows the window at another size until the next step. */
    void resize(double width, double height) {
        window.root().setMaxSize(width, height);
        layOut();
    }

    /** What the window shows. The first drawing lets controls settle that measure themselves only when drawn. */
    WritableImage picture() {
        layOut();
        window.settle();
        window.root().snapshot(null, null);
        return window.root().snapshot(null, null);
    }

    /** Brings the window up to date at once, as a screen would before it draws. */
    void layOut() {
        for (int pass = 0; pass < 3; pass++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            // Without a stage nothing ever clears what a cached node keeps, and its old picture would be drawn.
            scene.getRoot().lookupAll("*").forEach(node -> node.setCache(false));
        }
    }

    /**
     * The node with this id.
     *
     * @throws IllegalStateException if there is none, since the tour would show the wrong thing
     */
    Node node(String id) {
        layOut();
        Node found = scene.lookup("#" + id);
        if (found == null) {
            throw new IllegalStateException("the window has no node \"" + id + "\"");
        }
        return found;
    }

    /** Clicks in the middle of a node, as the user's mouse does. */
    void click(String id) {
        Node node = node(id);
        PickResult there = middle(node);
        List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_CLICKED).forEach(type ->
                node.fireEvent(new MouseEvent(type, 0, 0, 0, 0, MouseButton.PRIMARY, 1,
                        false, false, false, false, true, false, false, true, false, true, there)));
        layOut();
    }

    private static PickResult middle(Node node) {
        Bounds inScene = node.localToScene(node.getBoundsInLocal());
        return new PickResult(node, inScene.getCenterX(), inScene.getCenterY());
    }

    /** Ticks the check box within a node. */
    void tick(String id) {
        ((CheckBox) node(id).lookup(".check-box")).fire();
        layOut();
    }

    /** Presses the first control that a selector finds. */
    void fire(String selector) {
        layOut();
        ((ButtonBase) scene.lookup(selector)).fire();
        layOut();
    }

    /**
     * Scrolls a part to the top of the pane it is in.
     *
     * @param selector what finds it, such as {@code #kinds-STATE}; the first one counts
     * @throws IllegalStateException if there is none, since the tour would show the wrong thing
     */
    void scrollTo(String selector) {
        layOut();
        Node found = scene.lookup(selector);
        if (found == null) {
            throw new IllegalStateException("the window has nothing at " + selector);
        }
        ScrollPane pane = Stream.iterate(found, Node::getParent).filter(ScrollPane.class::isInstance)
                .map(ScrollPane.class::cast).findFirst().orElseThrow();
        Bounds part = found.localToScene(new BoundingBox(0, 0, 0, 0));
        Bounds content = pane.getContent().localToScene(pane.getContent().getLayoutBounds());
        double hidden = content.getHeight() - pane.getViewportBounds().getHeight();
        pane.setVvalue(Math.clamp((part.getMinY() - content.getMinY() - ABOVE) / hidden, 0, 1));
        layOut();
    }

    /** Scrolls the details to their end. */
    void scrollToEnd() {
        layOut();
        ((ScrollPane) scene.lookup(".detail .scroll-pane")).setVvalue(1);
        layOut();
    }

    /** Pinches over a node until the map is larger by a factor. */
    void zoomTo(String id, double factor) {
        Node node = node(id);
        node.fireEvent(new ZoomEvent(ZoomEvent.ZOOM, 0, 0, 0, 0, false, false, false, false, false, false,
                factor, factor, middle(node)));
    }

    Void close() {
        window.close();
        return null;
    }
}
