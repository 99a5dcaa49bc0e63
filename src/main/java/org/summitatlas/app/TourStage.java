package org.summitatlas.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.MenuButton;
import javafx.scene.image.WritableImage;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.layout.StackPane;
import org.summitatlas.geo.World;
import org.summitatlas.query.TableId;
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

    private final Exploration exploration;
    private final Notices notices = new Notices();
    private final Path folder;
    private final List<Path> exported = new ArrayList<>();
    private final ObjectProperty<Preferences> preferences;
    private final Window window;
    private final StackPane frame;
    private final Scene scene;

    TourStage(Tables tables, World world, Preferences preferences, Path folder) {
        this.folder = folder;
        this.preferences = new SimpleObjectProperty<>(preferences);
        exploration = new Exploration(tables, Place.START);
        Ports ports = new Ports((_, name) -> Optional.of(exportTarget(name)), _ -> { }, _ -> { }, Tasks.AT_ONCE);
        window = new Window(exploration, world, notices, this.preferences, ports);
        frame = new StackPane(window.root());
        scene = new Scene(frame, WIDTH, HEIGHT);
        Theme.apply(scene, preferences.theme());
        layOut();
    }

    private Path exportTarget(String name) {
        Path target = folder.resolve(name);
        exported.add(target);
        return target;
    }

    Exploration exploration() {
        return exploration;
    }

    /** Makes the gestures of a step. */
    Void perform(TourStep step) {
        notices.clear();
        scene.getRoot().setStyle("");
        frame.setMaxSize(WIDTH, HEIGHT);
        step.gestures().accept(this);
        layOut();
        return null;
    }

    /** Shows the window as small as it can be. */
    void shrink(double width, double height) {
        window.root().setMaxSize(width, height);
        layOut();
    }

    WritableImage picture() {
        layOut();
        scene.snapshot(null);
        return scene.snapshot(null);
    }

    private void layOut() {
        for (int pass = 0; pass < 3; pass++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            // Without a stage nothing ever clears what a cached viewport keeps, and its old picture would be drawn.
            scene.getRoot().lookupAll(".viewport").forEach(viewport -> viewport.setCache(false));
        }
    }

    /** The node with this id. @throws IllegalStateException if there is none, since the tour would show the wrong thing */
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
        var bounds = node.getBoundsInLocal();
        List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED, MouseEvent.MOUSE_CLICKED).forEach(type ->
                node.fireEvent(new MouseEvent(type, bounds.getCenterX(), bounds.getCenterY(), 0, 0, MouseButton.PRIMARY, 1,
                        false, false, false, false, true, false, false, true, false, true,
                        new PickResult(node, bounds.getCenterX(), bounds.getCenterY()))));
        layOut();
    }

    /** Ticks the check box within a node. */
    void tick(String id) {
        ((CheckBox) node(id).lookup(".check-box")).fire();
        layOut();
    }

    /** Exports every table with its own button. */
    List<Path> exportEveryTable() {
        for (TableId table : TableId.values()) {
            exploration.change(place -> place.withTable(table));
            layOut();
            ((MenuButton) node("exportButton")).getItems().getFirst().fire();
        }
        return exported;
    }

    Void close() {
        window.close();
        return null;
    }
}
