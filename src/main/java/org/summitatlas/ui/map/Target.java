package org.summitatlas.ui.map;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;

/** Something on the map that stands for a country. */
interface Target {

    /** The id of the country. */
    String country();

    /** The country under the pointer. */
    static Optional<String> at(MouseEvent event) {
        for (Node node = event.getPickResult().getIntersectedNode(); node != null; node = node.getParent()) {
            if (node instanceof Target target) {
                return Optional.of(target.country());
            }
        }
        return Optional.empty();
    }
}
