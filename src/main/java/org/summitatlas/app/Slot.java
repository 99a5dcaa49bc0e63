package org.summitatlas.app;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** Where a part of the window stands. It keeps the room while the part is not built yet. */
final class Slot extends StackPane {

    /** @param name a style class, for what room it keeps */
    Slot(String name) {
        getStyleClass().addAll("slot", name);
        setMinSize(0, 0);
    }

    void put(Region part) {
        getChildren().setAll(part);
    }
}
