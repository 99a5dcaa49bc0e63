package org.summitatlas.app;

import com.sun.javafx.geom.PickRay;
import com.sun.javafx.geom.Vec3d;
import com.sun.javafx.scene.NodeHelper;
import com.sun.javafx.scene.input.PickResultChooser;
import javafx.scene.Node;

/** The toolkit's own search for the node under the mouse. */
final class MapBenchmarkPick {

    private MapBenchmarkPick() {
    }

    static Node at(Node root, double x, double y) {
        PickResultChooser found = new PickResultChooser();
        PickRay ray = new PickRay(new Vec3d(x, y, 0), new Vec3d(0, 0, 1), Double.NEGATIVE_INFINITY,
                Double.POSITIVE_INFINITY);
        NodeHelper.pickNode(root, ray, found);
        return found.isEmpty() ? root : found.getIntersectedNode();
    }
}
