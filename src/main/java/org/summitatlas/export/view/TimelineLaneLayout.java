package org.summitatlas.export.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.summitatlas.export.picture.Mark;
import org.summitatlas.export.view.TimelineArrows.Place;
import org.summitatlas.query.timeline.TimelineLane;
import org.summitatlas.query.timeline.TimelineRows;

/**
 * The marks of one lane in rows.
 *
 * @param marks from left to right
 * @param rows  which row each stands in; marks that find no room in the most rows there may be are gathered
 */
record TimelineLaneLayout(TimelineLane lane, List<TimelineMark> marks, TimelineRows rows) {

    static final double HEADING = 26;
    static final double PITCH = 22;
    private static final double BELOW = 8;
    /** Of a lane with more, a reader would lose sight. */
    private static final int MOST_ROWS = 24;
    /** Between one mark and the next in a row. */
    private static final double APART = 12;
    private static final double BADGE = 26;

    static TimelineLaneLayout of(TimelineLane lane, List<TimelineMark> marks) {
        List<TimelineMark> ordered = marks.stream()
                .sorted(Comparator.comparingDouble(mark -> mark.extent().from())).toList();
        return new TimelineLaneLayout(lane, ordered,
                TimelineRows.pack(ordered.stream().map(TimelineMark::extent).toList(), MOST_ROWS, APART, BADGE));
    }

    double height() {
        return HEADING + rows.rows() * PITCH + BELOW;
    }

    boolean isGathered() {
        return rows.places().stream().anyMatch(TimelineRows.Place::isGathered);
    }

    /** What it looks like from a height on. */
    List<Mark> drawn(double top, TimelineSigns signs, TimelineWords words) {
        List<Mark> drawn = new ArrayList<>();
        for (TimelineRows.Place place : rows.places()) {
            List<TimelineMark> members = place.members().mapToObj(marks::get).toList();
            drawn.add(place.isGathered()
                    ? signs.gathered(place.count(), words.gathered(members.stream().map(TimelineMark::item).toList(),
                            members.stream().map(TimelineMark::name).toList()), place.extent().from(),
                            place.extent().to(), y(top, place))
                    : signs.mark(members.getFirst(), y(top, place)));
        }
        return drawn;
    }

    private static double y(double top, TimelineRows.Place place) {
        return top + HEADING + (place.row() + 0.5) * PITCH;
    }

    /** Where the signs are, by id of what opens; none for what is gathered. */
    Map<String, Place> places(double top) {
        Map<String, Place> places = new HashMap<>();
        rows.places().stream().filter(place -> !place.isGathered()).forEach(place -> places.put(
                marks.get(place.first()).item().ref().id(),
                new Place(marks.get(place.first()).signX(), y(top, place))));
        return places;
    }
}
