package org.summitatlas.ui.map;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.summitatlas.geo.EqualEarth;
import org.summitatlas.geo.Markers;
import org.summitatlas.geo.Point;
import org.summitatlas.geo.World;
import org.summitatlas.model.EntityRef;
import org.summitatlas.model.Language;
import org.summitatlas.ui.Bundled;
import org.summitatlas.ui.Exploration;
import org.summitatlas.ui.Messages;
import org.summitatlas.ui.port.Tasks;

/** A window of 960×640 with the map of the bundled dataset, and a field before it to come from with Tab. */
final class MapStage {

    final Exploration exploration = Bundled.exploration();
    final World world = World.load(new EqualEarth());
    final Messages messages = new Messages(Language.EN);
    final MapViewModel model = new MapViewModel(exploration, world, messages);
    final MapView view = new MapView(model, messages, Tasks.AT_ONCE);
    final TextField before = new TextField();

    MapStage(Stage stage) {
        BorderPane pane = new BorderPane();
        pane.setTop(before);
        pane.setCenter(view.root());
        Scene scene = new Scene(pane, 960, 640);
        for (String css : List.of("theme.css", "common/common.css", "map/map.css")) {
            scene.getStylesheets().add(MapView.class.getResource("/org/summitatlas/ui/" + css).toExternalForm());
        }
        // Fixed before the first press: the headless screen moves a centred stage after it is shown.
        stage.setX(0);
        stage.setY(0);
        stage.setScene(scene);
        // Tests share the stage, which would keep the size that another one left it with.
        stage.sizeToScene();
        stage.show();
        pane.applyCss();
        pane.layout();
        view.camera().settle();
    }

    /** Gives the map itself, without the strip above it, a size in pixels. */
    void resize(double width, double height) {
        Scene scene = view.root().getScene();
        scene.getWindow().setWidth(width);
        scene.getWindow().setHeight(height + scene.getHeight() - ((Region) surface()).getHeight());
        scene.getRoot().layout();
        view.settle();
    }

    Optional<String> selected() {
        return exploration.place().selection().map(EntityRef::id);
    }

    /** Where the middle of a country, or its mark, is on the screen. */
    Point2D place(String id) {
        Node node = view.root().lookupAll(".map-marker").stream()
                .filter(mark -> ((MarkerNode) mark).country().equals(id)).findFirst().orElse(null);
        if (node != null) {
            return node.localToScreen(Markers.SIZE / 2, Markers.SIZE / 2);
        }
        Point at = view.camera().viewport().toScreen(world.shape(id).orElseThrow().anchor());
        return surface().localToScreen(at.x(), at.y());
    }

    Parent surface() {
        return (Parent) view.root().lookup(".map-surface");
    }

    CountryNode country(String id) {
        return (CountryNode) view.root().lookup("#country-" + id);
    }

    /** The colour of the land at the label point of a country, once the next frame is drawn. */
    Color colour(String id) {
        view.root().applyCss();
        view.root().layout();
        Point at = view.camera().viewport().toScreen(world.shape(id).orElseThrow().anchor());
        int argb = view.land().colour(at.x(), at.y());
        return Color.rgb(argb >> 16 & 0xff, argb >> 8 & 0xff, argb & 0xff);
    }

    void close() {
        view.close();
        model.close();
    }
}
