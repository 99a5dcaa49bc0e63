package org.summitatlas.ui.timeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.summitatlas.query.timeline.TimelineLane;
import org.summitatlas.ui.timeline.TimelinePicture.Lane;

/** The lanes one below the other, and how high the rows in them are. */
final class LaneStack {

    private static final double HIGHEST_ROW = 28;

    private final List<LaneNode> lanes;
    /** Height of a row; 0 until it is known. */
    private double pitch;

    LaneStack() {
        lanes = Stream.of(TimelineLane.values()).map(_ -> new LaneNode()).toList();
    }

    /** From the top. */
    Stream<LaneNode> lanes() {
        return lanes.stream();
    }

    void show(List<Lane> shown) {
        IntStream.range(0, lanes.size()).forEach(index -> lanes.get(index).show(shown.get(index)));
        measure();
    }

    /** Finds a height of rows anew when the lanes are next arranged. */
    void measure() {
        pitch = 0;
    }

    /**
     * Lays out every lane at the scale of the camera.
     *
     * @param first  the camera at first sight
     * @param height there is for all lanes
     * @return the height they take
     */
    double arrange(TimelineCamera camera, TimelineCamera first, double height) {
        double room = height - lanes.size() * LaneNode.height(0, 0);
        if (pitch == 0) {
            pitch = pitch(first, room);
        }
        List<Integer> rows = RowShares.of(needed(camera), (int) (room / pitch));
        double y = 0;
        for (int index = 0; index < lanes.size(); index++) {
            lanes.get(index).arrange(camera, rows.get(index), pitch, y);
            y += LaneNode.height(rows.get(index), pitch);
        }
        return y;
    }

    private List<Integer> needed(TimelineCamera at) {
        return lanes.stream().map(lane -> Math.max(1, lane.needed(at))).toList();
    }

    /** Rows are as high as there is room for at first sight, within limits; they stay so while one zooms. */
    private double pitch(TimelineCamera first, double room) {
        int wanted = needed(first).stream().mapToInt(Integer::intValue).sum();
        return Math.min(Math.max(MarkNode.HEIGHT, Math.floor(room / wanted)), HIGHEST_ROW);
    }

    /** The mark that stands for each document, alone or among others. */
    Map<String, MarkNode> documents() {
        Map<String, MarkNode> documents = new HashMap<>();
        lanes.get(TimelineLane.DOCUMENTS.ordinal()).shown().forEach(node ->
                node.marks().forEach(mark -> documents.put(mark.item().ref().id(), node)));
        return documents;
    }

    /** The marks of each lane, from left to right, in lanes from the top. */
    List<List<MarkNode>> shown() {
        return lanes.stream().map(LaneNode::shown).toList();
    }
}
