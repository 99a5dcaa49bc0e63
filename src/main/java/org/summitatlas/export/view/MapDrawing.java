package org.summitatlas.export.view;

import java.util.List;
import java.util.Optional;
import org.summitatlas.export.picture.Body;
import org.summitatlas.export.picture.Look;
import org.summitatlas.geo.World;
import org.summitatlas.model.Atlas;
import org.summitatlas.query.Results;

final class MapDrawing {

    private MapDrawing() {
    }

    static Body body(Results results, Atlas whole, World world, Optional<String> colour, String arrangement, Look look) {
        return new Body(100, "Map", "", List.of(), List.of(), List.of());
    }
}
