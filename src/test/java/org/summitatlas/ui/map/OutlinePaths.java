package org.summitatlas.ui.map;

import javafx.scene.shape.Path;

/** The line of one of the outlines over the map. */
record OutlinePaths(MapStage map, String styleClass) {

    private Path line() {
        return (Path) map.view.root().lookup(".map-outline." + styleClass + " > .line");
    }

    int elements() {
        return line().getElements().size();
    }

    double strokeWidth() {
        return line().getStrokeWidth();
    }
}
