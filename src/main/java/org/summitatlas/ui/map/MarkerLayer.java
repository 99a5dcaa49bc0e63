package org.summitatlas.ui.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.scene.Group;
import org.summitatlas.geo.Marker;
import org.summitatlas.geo.Markers;
import org.summitatlas.geo.Point;
import org.summitatlas.geo.Shape;
import org.summitatlas.geo.Viewport;
import org.summitatlas.ui.map.Pins.Pin;

/**
 * Marks of the parties found that are too small to see, and of the selected country if it is. A mark that had to make
 * room points to its country with a fine line.
 */
final class MarkerLayer implements Layer {

    private final MapViewModel model;
    private final Pins leaders = new Pins();
    private final Pins marks = new Pins();
    private final Map<String, Leader> lineNodes = new HashMap<>();
    private final Map<String, MarkerNode> nodes = new HashMap<>();
    private final Map<String, Marker> placed = new TreeMap<>();
    private final MarkerPlaces places = new MarkerPlaces(Markers.VISIBLE);

    MarkerLayer(MapViewModel model) {
        this.model = model;
        leaders.group().setMouseTransparent(true);
    }

    Group leaders() {
        return leaders.group();
    }

    Group marks() {
        return marks.group();
    }

    /** The mark of a country, if it has one where the map was last drawn. */
    Optional<Marker> marker(String id) {
        return Optional.ofNullable(placed.get(id));
    }

    @Override
    public void draw(Viewport at, int level) {
        placed.clear();
        List<Pin> lines = new ArrayList<>();
        List<Pin> dots = new ArrayList<>();
        for (Marker marker : places.at(model.shapes().stream().filter(this::wantsMark).toList(), at)) {
            placed.put(marker.id(), marker);
            Point place = model.shape(marker.id()).orElseThrow().anchor();
            if (marker.moved()) {
                Leader line = lineNodes.computeIfAbsent(marker.id(), _ -> new Leader());
                line.to(marker);
                lines.add(new Pin(line, place, 0, 0));
            }
            MarkerNode node = nodes.computeIfAbsent(marker.id(), MarkerNode::new);
            node.show(model.picture().countries().get(marker.id()), model.picture().isSelected(marker.id()));
            dots.add(new Pin(node, place, marker.centre().x() - marker.anchor().x(),
                    marker.centre().y() - marker.anchor().y()));
        }
        leaders.show(lines, at);
        marks.show(dots, at);
    }

    private boolean wantsMark(Shape shape) {
        Status status = model.picture().countries().get(shape.id());
        return status != null && (status.shown() || model.picture().isSelected(shape.id()));
    }

    @Override
    public void follow(Viewport now, int level) {
        leaders.follow(now);
        marks.follow(now);
    }
}
