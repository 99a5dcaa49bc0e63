package org.summitatlas.ui.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * Nodes that all look the same, moved to where they are needed. To restyle hundreds of nodes costs many times what it
 * costs to move them, and a change of question may change every cell.
 */
final class MatrixPool<N extends Node> {

    private final Pane layer;
    private final Supplier<N> maker;
    private final List<N> nodes = new ArrayList<>();
    private int used;

    MatrixPool(Pane layer, Supplier<N> maker) {
        this.layer = layer;
        this.maker = maker;
    }

    /** Begins anew: every node is free. */
    void begin() {
        used = 0;
    }

    /** A node that is free, for something at this place. */
    N next(double x, double y) {
        if (used == nodes.size()) {
            N node = maker.get();
            node.setManaged(false);
            nodes.add(node);
            layer.getChildren().add(node);
        }
        N node = nodes.get(used++);
        node.setLayoutX(x);
        node.setLayoutY(y);
        node.setVisible(true);
        return node;
    }

    /** Hides the nodes that are free. */
    void end() {
        for (int index = used; index < nodes.size() && nodes.get(index).isVisible(); index++) {
            nodes.get(index).setVisible(false);
        }
    }
}
