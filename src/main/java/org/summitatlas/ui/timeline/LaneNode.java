package org.summitatlas.ui.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.summitatlas.query.timeline.TimelineRows;
import org.summitatlas.query.timeline.TimelineRows.Extent;
import org.summitatlas.query.timeline.TimelineRows.Place;
import org.summitatlas.ui.timeline.TimelinePicture.Lane;
import org.summitatlas.ui.timeline.TimelinePicture.Mark;

/** One lane: a heading that stays, and rows of marks that move. Nodes are kept from picture to picture. */
final class LaneNode {

    static final double HEADING = 21;
    private static final double BELOW = 4;
    /** Between one mark and the next in a row. */
    private static final double APART = 10;
    private static final double BADGE = 24;

    private final HBox heading = new HBox();
    private final Label title = new Label();
    private final Label count = new Label();
    private final Label remark = new Label();
    private final Region edge = new Region();
    private final Group marks = new Group();
    private final Map<String, MarkNode> single = new HashMap<>();
    private final Map<List<String>, MarkNode> gathered = new HashMap<>();
    private List<MarkNode> shown = List.of();
    private Lane lane;

    LaneNode() {
        heading.getStyleClass().add("lane-heading");
        title.getStyleClass().add("title");
        count.getStyleClass().add("count");
        remark.getStyleClass().add("remark");
        edge.getStyleClass().add("lane-edge");
        title.setMinWidth(Region.USE_PREF_SIZE);
        count.setMinWidth(Region.USE_PREF_SIZE);
        heading.getChildren().setAll(title, count, remark);
        heading.setMouseTransparent(true);
        edge.setMouseTransparent(true);
        marks.setAutoSizeChildren(false);
    }

    /** What stays where it is. */
    Stream<Region> fixed() {
        return Stream.of(edge, heading);
    }

    /** What moves with time. */
    Group moving() {
        return marks;
    }

    void show(Lane newLane) {
        lane = newLane;
        title.setText(lane.heading());
        count.setText(Integer.toString(lane.marks().size()));
        remark.setText(lane.remark());
        gathered.clear();
        lane.marks().forEach(mark ->
                single.computeIfAbsent(mark.item().id(), _ -> new MarkNode(List.of(mark))).show(List.of(mark)));
        offer();
    }

    private void offer() {
        List<MarkNode> nodes = new ArrayList<>(lane.marks().stream().map(this::node).toList());
        nodes.addAll(gathered.values());
        if (!marks.getChildren().equals(nodes)) {
            marks.getChildren().setAll(nodes);
        }
    }

    private static List<String> ids(List<Mark> marks) {
        return marks.stream().map(mark -> mark.item().id()).toList();
    }

    private MarkNode node(Mark mark) {
        return single.get(mark.item().id());
    }

    /** How many rows it takes to gather none at the scale of the camera. */
    int needed(TimelineCamera camera) {
        return TimelineRows.needed(extents(camera), APART);
    }

    private List<Extent> extents(TimelineCamera camera) {
        return lane.marks().stream().map(mark -> node(mark).extent(camera)).toList();
    }

    /** @param pitch height of a row */
    static double height(int rows, double pitch) {
        return HEADING + rows * pitch + BELOW;
    }

    /** Lays out its marks at the scale of the camera. */
    void arrange(TimelineCamera camera, int rows, double pitch, double y) {
        TimelineRows packed = TimelineRows.pack(extents(camera), rows, APART, BADGE);
        List<MarkNode> nodes = new ArrayList<>();
        for (Place place : packed.places()) {
            List<Mark> several = place.members().mapToObj(lane.marks()::get).toList();
            MarkNode node = place.isGathered() ? gather(several) : node(several.getFirst());
            node.place(place.extent(), y + HEADING + place.row() * pitch);
            nodes.add(node);
        }
        Set<MarkNode> seen = new HashSet<>(nodes);
        lane.marks().stream().map(this::node).filter(node -> !seen.contains(node))
                .forEach(node -> node.setVisible(false));
        gathered.values().removeIf(node -> !seen.contains(node));
        offer();
        shown = List.copyOf(nodes);
        heading.resizeRelocate(0, y, camera.width(), HEADING);
        edge.resizeRelocate(0, y, camera.width(), 1);
    }

    private MarkNode gather(List<Mark> several) {
        return gathered.computeIfAbsent(ids(several), _ -> {
            MarkNode node = new MarkNode(several);
            marks.getChildren().add(node);
            // It is laid out in this very frame, before styles would come by themselves.
            node.applyCss();
            return node;
        });
    }

    /** What can be seen and reached, from left to right. */
    List<MarkNode> shown() {
        return shown;
    }
}
