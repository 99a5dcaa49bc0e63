package org.summitatlas.ui.map;

import javafx.scene.Group;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import org.summitatlas.geo.Marker;

/** The fine line from a country, at its origin, to a mark that had to make room. */
final class Leader extends Group {

    private final Line line = new Line();

    Leader() {
        Circle end = new Circle(1.25);
        line.getStyleClass().setAll("map-leader");
        end.getStyleClass().setAll("map-leader-end");
        getChildren().setAll(line, end);
    }

    void to(Marker marker) {
        line.setEndX(marker.centre().x() - marker.anchor().x());
        line.setEndY(marker.centre().y() - marker.anchor().y());
    }
}
